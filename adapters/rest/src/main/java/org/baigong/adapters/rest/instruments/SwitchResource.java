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
import java.time.LocalDate;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.application.access.Operation;
import org.baigong.application.settings.SettingStore;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Switch;
import org.baigong.domain.law.settings.ReadingChange;
import org.baigong.domain.law.settings.ReadingSetting;
import org.baigong.domain.law.settings.SettingKind;
import tools.jackson.databind.JsonNode;

/** A place where a document can be read in two ways: its readings, what was settled, and proposals to settle it otherwise. */
@Path("instruments/{id}/switches/{name}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SwitchResource {
    @Inject
    Documents documents;

    @Inject
    TermsInForce terms;

    @Inject
    SettingStore settings;

    @GET
    @Asks(Operation.GET_SWITCH)
    public Response get(@PathParam("id") String id, @PathParam("name") String name, @Context UriInfo uri) {
        Instrument instrument = documents.find(id);
        Switch choice = instrument.switches().get(name);
        if (choice == null) {
            throw new ProblemException(Problem.notFound());
        }
        LocalDate on = new Query(uri).day("on").orElseGet(terms::today);
        return Answers.ok(SwitchView.of(
                choice, terms.exact(instrument, on), settings.history(instrument.id(), SettingKind.READING, name)));
    }

    @POST
    @Asks(Operation.PROPOSE_READING)
    @Path("proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(
            @PathParam("id") String id, @PathParam("name") String name, InputStream body, @Context UriInfo uri) {
        Instrument instrument = documents.find(id);
        JsonNode draft = Body.json(body, Documents.MAX_BODY, "ReadingDraft", "invalid-content");
        LocalDate from = draft.has("from") ? Drafts.day(draft, "from") : terms.today();
        ReadingSetting reading = new ReadingSetting(name, draft.get("value").asString(), from);
        return documents.propose(
                instrument,
                new ReadingChange(reading, Drafts.replaces(draft)),
                draft.get("reason").asString(),
                uri);
    }
}
