package org.baigong.adapters.rest.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.idempotency.Unkept;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.application.access.Operation;
import org.baigong.application.evaluations.EvaluateFacts;
import org.baigong.application.evaluations.Rulebooks;
import org.eclipse.microprofile.metrics.annotation.Counted;

/** Answers what the policies say about stated facts. Public, stores nothing. */
@Path("evaluations")
@ApplicationScoped
public class EvaluationResource {
    @Inject
    Rulebooks rulebooks;

    @Inject
    EvaluateFacts evaluate;

    @POST
    @Asks(Operation.EVALUATE_FACTS)
    @Counted(name = "evaluations", absolute = true, description = "Evaluations asked for")
    @Unkept
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response evaluate(InputStream body) {
        return Answers.ok(new EvaluationDesk(rulebooks, evaluate).answer(body));
    }
}
