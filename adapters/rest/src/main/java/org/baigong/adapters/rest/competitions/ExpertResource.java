package org.baigong.adapters.rest.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Page;
import org.baigong.application.competitions.AssignExperts;
import org.baigong.application.competitions.Assignments;
import org.baigong.domain.competitions.Competition;

/** Which experts see a competition. */
@Path("competitions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExpertResource {
    /** As the contract has it: what an issuer may call somebody. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,99}");

    @Inject
    Caller caller;

    @Inject
    Assignments assignments;

    @Inject
    AssignExperts assign;

    /** @param id of the actor */
    record ExpertView(String id) {}

    @GET
    @Asks(Operation.LIST_EXPERTS)
    @Path("{number}/experts")
    public Response list(@PathParam("number") String number) {
        List<ExpertView> experts =
                assignments
                        .of(caller.scope(), number)
                        .orElseThrow(() -> new ProblemException(Problem.notFound()))
                        .stream()
                        .map(ExpertView::new)
                        .toList();
        return Answers.ok(new Page<>(experts, null));
    }

    @PUT
    @Asks(Operation.ASSIGN_EXPERT)
    @Path("{number}/experts/{expert}")
    public Response assign(
            @PathParam("number") String number,
            @PathParam("expert") String expert,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(
                Refusals.orProblem(assign.assign(caller.actor(), number, Versions.expected(version), known(expert))));
    }

    @DELETE
    @Asks(Operation.DISMISS_EXPERT)
    @Path("{number}/experts/{expert}")
    public Response dismiss(
            @PathParam("number") String number,
            @PathParam("expert") String expert,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(
                Refusals.orProblem(assign.dismiss(caller.actor(), number, Versions.expected(version), known(expert))));
    }

    private static Response answer(Competition competition) {
        return Versions.changed(competition.version(), CompetitionView.of(competition));
    }

    private static String known(String expert) {
        if (!ID.matcher(expert).matches()) {
            throw new ProblemException(Problem.notFound());
        }
        return expert;
    }
}
