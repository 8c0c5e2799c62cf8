package org.baigong.adapters.rest.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.competitions.MoveCompetition;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionStep;
import tools.jackson.databind.JsonNode;

/** The steps that move a competition on, each permitted to its own roles. */
@Path("competitions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class StepResource {
    @Inject
    Caller caller;

    @Inject
    MoveCompetition move;

    @POST
    @Asks(Operation.ACCEPT_COMPETITION)
    @Path("{number}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        return move(number, version, CompetitionStep.ACCEPT, body);
    }

    @POST
    @Asks(Operation.REJECT_COMPETITION)
    @Path("{number}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reject(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        return move(number, version, CompetitionStep.REJECT, body);
    }

    @POST
    @Asks(Operation.WITHDRAW_COMPETITION)
    @Path("{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        return move(number, version, CompetitionStep.WITHDRAW, body);
    }

    @POST
    @Asks(Operation.FREEZE_RESULTS)
    @Path("{number}/freeze")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response freeze(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        return move(number, version, CompetitionStep.FREEZE, body);
    }

    @POST
    @Asks(Operation.UNFREEZE_RESULTS)
    @Path("{number}/unfreeze")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response unfreeze(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        return move(number, version, CompetitionStep.UNFREEZE, body);
    }

    @POST
    @Asks(Operation.CLEAR_RESULTS)
    @Path("{number}/clearance")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response clear(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        return move(number, version, CompetitionStep.CLEAR, body);
    }

    private Response move(String number, String version, CompetitionStep step, InputStream body) {
        Expected expected = Versions.expected(version);
        String reason = reason(Body.bytes(body, CompetitionResource.MAX_BODY));
        Competition moved = Refusals.orProblem(move.move(caller.actor(), number, expected, step, reason));
        return Versions.changed(moved.version(), CompetitionView.of(moved));
    }

    private static String reason(byte[] body) {
        if (body.length == 0) {
            return null;
        }
        JsonNode move = Body.json(body, "Move", CompetitionResource.INVALID);
        return move.has("reason") ? move.get("reason").asString() : null;
    }
}
