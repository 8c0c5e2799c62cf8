package org.baigong.adapters.rest.talents;

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
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.application.access.Operation;
import org.baigong.application.talents.ReckonRent;

/** The rent of every leading talent at once. */
@Path("rent-reckonings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReckoningResource {
    @Inject
    Caller caller;

    @Inject
    ReckonRent reckon;

    @POST
    @Asks(Operation.RECKON_ALL_RENTS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response all(InputStream body) {
        Stated stated = Stated.in(body, "Through");
        return Answers.ok(ReckoningView.of(Refusals.orProblem(reckon.all(caller.actor(), stated.month("through")))));
    }
}
