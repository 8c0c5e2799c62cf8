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
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.application.access.Operation;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.settings.ValidityChange;
import org.baigong.domain.law.settings.ValiditySetting;
import tools.jackson.databind.JsonNode;

/** The policy documents, and proposals to set their validity. */
@Path("instruments/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstrumentResource {
    @Inject
    Documents documents;

    @Inject
    TermsInForce terms;

    @GET
    @Asks(Operation.GET_INSTRUMENT)
    public Response get(@PathParam("id") String id) {
        return Answers.ok(InstrumentView.of(terms.exact(documents.find(id), terms.today())));
    }

    @POST
    @Asks(Operation.PROPOSE_VALIDITY)
    @Path("validity/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(@PathParam("id") String id, InputStream body, @Context UriInfo uri) {
        Instrument instrument = documents.find(id);
        JsonNode draft = Body.json(body, Documents.MAX_BODY, "ValidityDraft", "invalid-content");
        ValiditySetting validity = new ValiditySetting(
                Drafts.day(draft, "firstDay"),
                Drafts.day(draft, "lastDay"),
                draft.get("notice").asString());
        return documents.propose(
                instrument, new ValidityChange(validity), draft.get("reason").asString(), uri);
    }
}
