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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Page;
import org.baigong.application.competitions.CompetitionQuery;
import org.baigong.application.competitions.CompetitionQuery.Order;
import org.baigong.application.competitions.Competitions;
import org.baigong.application.competitions.FileCompetition;
import org.baigong.application.competitions.FileCompetition.Filed;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.Filing;

/** Competitions: filed, listed, shown. */
@Path("competitions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CompetitionResource {
    static final int MAX_BODY = 1024 * 1024;
    static final String INVALID = "invalid-content";
    private static final Map<String, Order> ORDERS = new TreeMap<>(
            Map.of("number", Order.NUMBER, "name", Order.NAME, "startsOn", Order.STARTS_ON, "endsOn", Order.ENDS_ON));

    @Inject
    Caller caller;

    @Inject
    Competitions competitions;

    @Inject
    FileCompetition file;

    @POST
    @Asks(Operation.FILE_COMPETITION)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(InputStream body, @Context UriInfo uri) {
        Filing filing = FilingReader.read(Body.json(body, MAX_BODY, "Filing", INVALID));
        Filed filed = Refusals.orProblem(file.file(caller.actor(), filing));
        return Answers.json(filed.isNew() ? 201 : 200, CompetitionView.of(filed.competition()))
                .tag(Versions.tag(filed.competition().version()))
                .location(uri.getAbsolutePathBuilder().path(filing.number()).build())
                .build();
    }

    @GET
    @Asks(Operation.LIST_COMPETITIONS)
    public Response list(@Context UriInfo uri) {
        Query query = new Query(uri);
        Query.Sorting<Order> sorting = query.sort(ORDERS, Order.NUMBER);
        CompetitionQuery filter = new CompetitionQuery(
                query.word("state", CompetitionState.class),
                query.word("category", ContestCategory.class),
                query.town("town"),
                query.text("name"),
                sorting.field(),
                sorting.descending());
        Page<Competition> page = query.page(request -> competitions.list(caller.scope(), filter, request));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(CompetitionView::of).toList(), page.next()));
    }

    @GET
    @Asks(Operation.GET_COMPETITION)
    @Path("{number}")
    public Response get(@PathParam("number") String number, @Context Request request) {
        return competitions
                .find(caller.scope(), number)
                .map(found -> Versions.ok(request, found.version(), CompetitionView.of(found)))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
