package org.baigong.adapters.rest.competitions;

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
import java.util.Map;
import org.baigong.adapters.rest.Answers;
import org.baigong.adapters.rest.LocalActor;
import org.baigong.adapters.rest.Query;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.application.common.Page;
import org.baigong.application.competitions.CompetitionQuery;
import org.baigong.application.competitions.Competitions;
import org.baigong.application.competitions.FileCompetition;
import org.baigong.application.competitions.MoveCompetition;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.CompetitionStep;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.Filing;
import tools.jackson.databind.JsonNode;

/** Competitions: filed, listed, moved on. */
@Path("competitions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CompetitionResource {
    private static final int MAX_BODY = 1024 * 1024;
    private static final String INVALID = "invalid-content";
    private static final Map<String, CompetitionStep> STEPS = Map.of(
            "acceptance", CompetitionStep.ACCEPT,
            "rejection", CompetitionStep.REJECT,
            "withdrawal", CompetitionStep.WITHDRAW,
            "freeze", CompetitionStep.FREEZE,
            "unfreeze", CompetitionStep.UNFREEZE,
            "clearance", CompetitionStep.CLEAR);

    @Inject
    LocalActor actor;

    @Inject
    Competitions competitions;

    @Inject
    FileCompetition file;

    @Inject
    MoveCompetition move;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(InputStream body, @Context UriInfo uri) {
        Filing filing = FilingReader.read(Body.json(body, MAX_BODY, "Filing", INVALID));
        boolean known = competitions.find(filing.number()).isPresent();
        Competition filed = Refusals.orProblem(file.file(actor.get(), filing));
        return Answers.json(known ? 200 : 201, CompetitionView.of(filed))
                .location(uri.getAbsolutePathBuilder().path(filing.number()).build())
                .build();
    }

    @GET
    public Response list(@Context UriInfo uri) {
        Query query = new Query(uri, "state", "category", "cursor", "limit");
        CompetitionQuery filter = new CompetitionQuery(
                query.word("state", CompetitionState.class), query.word("category", ContestCategory.class));
        Page<Competition> page = query.page(request -> competitions.list(filter, request));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(CompetitionView::of).toList(), page.next()));
    }

    @GET
    @Path("{number}")
    public Response get(@PathParam("number") String number) {
        return competitions
                .find(number)
                .map(CompetitionView::of)
                .map(Answers::ok)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    @POST
    @Path("{number}/{step: acceptance|rejection|withdrawal|freeze|unfreeze|clearance}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("number") String number, @PathParam("step") String step, InputStream body) {
        String reason = reason(Body.bytes(body, MAX_BODY));
        return Answers.ok(
                CompetitionView.of(Refusals.orProblem(move.move(actor.get(), number, STEPS.get(step), reason))));
    }

    private static String reason(byte[] body) {
        if (body.length == 0) {
            return null;
        }
        JsonNode move = Body.json(body, "Move", INVALID);
        return move.has("reason") ? move.get("reason").asString() : null;
    }
}
