package org.baigong.adapters.rest.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.jobs.JobView;
import org.baigong.application.access.Operation;
import org.baigong.application.jobs.SubmitSurvey;
import org.baigong.application.surveys.Part;
import tools.jackson.databind.JsonNode;

/** Computes determinations again, to find those that are out of date and to bring them in line where that is asked for. */
@Path("determinations/recomputations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecomputationResource {
    private static final int MAX_BODY = 10_000;

    @Inject
    Caller caller;

    @Inject
    SubmitSurvey submit;

    @POST
    @Asks(Operation.RECOMPUTE_DETERMINATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response recompute(InputStream body, @Context UriInfo uri) {
        JsonNode asked = Body.json(body, MAX_BODY, "Recomputation", "invalid-content");
        Part part = new Part(text(asked, "clause"), text(asked, "competition"), text(asked, "beneficiary"));
        boolean apply = asked.path("apply").asBoolean(false);
        return JobView.accepted(submit.recompute(caller.actor(), part, apply), uri)
                .build();
    }

    private static String text(JsonNode asked, String field) {
        return asked.has(field) ? asked.get(field).asString() : null;
    }
}
