package org.baigong.adapters.rest.instruments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.determinations.SwitchSettings;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.readings.ProposeReading;
import org.baigong.application.readings.StoredProposal;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Rulebook;
import tools.jackson.databind.JsonNode;

/** The policy documents, and proposals to settle their two-way readings. */
@Path("instruments/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstrumentResource {
    private static final int MAX_BODY = 10_000;

    @Inject
    Caller caller;

    @Inject
    Rulebooks rulebooks;

    @Inject
    SwitchSettings settings;

    @Inject
    ProposeReading propose;

    @GET
    @Asks(Operation.GET_INSTRUMENT)
    public Response get(@PathParam("id") String id) {
        return Answers.ok(InstrumentView.of(instrument(id), settings.of(id)));
    }

    @POST
    @Asks(Operation.PROPOSE_READING)
    @Path("switches/{name}/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(
            @PathParam("id") String id, @PathParam("name") String name, InputStream body, @Context UriInfo uri) {
        Instrument instrument = instrument(id);
        JsonNode proposed = Body.json(body, MAX_BODY, "ReadingDraft", "invalid-content");
        StoredProposal stored = Refusals.orProblem(propose.propose(
                caller.actor(),
                instrument,
                name,
                proposed.get("value").asString(),
                proposed.get("reason").asString()));
        return Answers.json(201, ProposalView.of(stored))
                .tag(Versions.tag(stored.proposal().version()))
                .location(uri.getBaseUriBuilder()
                        .path("proposals")
                        .path(Long.toString(stored.id()))
                        .build())
                .build();
    }

    private Instrument instrument(String id) {
        return rulebooks.find(id).map(Rulebook::instrument).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
