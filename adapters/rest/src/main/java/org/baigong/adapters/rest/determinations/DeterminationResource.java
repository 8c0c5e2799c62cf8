package org.baigong.adapters.rest.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Ids;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.adapters.rest.requests.Sheets;
import org.baigong.application.access.Operation;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.determinations.DeterminationQuery;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.determinations.ReplayDetermination;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.domain.law.Outcome;

/** The determinations made: listed, added up, exported. */
@Path("")
@ApplicationScoped
public class DeterminationResource {
    @Inject
    Caller caller;

    @Inject
    Determinations determinations;

    @Inject
    ReplayDetermination replay;

    @Inject
    Rulebooks rulebooks;

    @Inject
    Sheets sheets;

    @Inject
    DeterminationExport export;

    @GET
    @Asks(Operation.LIST_DETERMINATIONS)
    @Path("determinations")
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@Context UriInfo uri) {
        Query query = new Query(uri);
        DeterminationQuery filter = filter(query);
        return Answers.page(uri, query.page(request -> determinations.list(caller.scope(), filter, request)));
    }

    @GET
    @Asks(Operation.GET_DETERMINATION)
    @Path("determinations/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@PathParam("id") String id) {
        return determinations
                .find(caller.scope(), Ids.number(id))
                .map(found -> Answers.ok(DeterminationDetail.of(found, replay.grounds(caller.scope(), found))))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    @GET
    @Asks(Operation.REPLAY_DETERMINATION)
    @Path("determinations/{id}/replay")
    @Produces(MediaType.APPLICATION_JSON)
    public Response replay(@PathParam("id") String id) {
        return Answers.ok(Refusals.orProblem(replay.replay(caller.scope(), Ids.number(id))
                .orElseThrow(() -> new ProblemException(Problem.notFound()))));
    }

    @GET
    @Asks(Operation.TOTAL_DETERMINATIONS)
    @Path("determinations/totals")
    @Produces(MediaType.APPLICATION_JSON)
    public Response totals(@Context UriInfo uri) {
        Query query = new Query(uri);
        List<TotalView> items = determinations.totals(caller.scope(), filter(query)).stream()
                .map(total -> TotalView.of(total, rulebooks))
                .toList();
        return Answers.ok(new Page<>(items, null));
    }

    @GET
    @Asks(Operation.EXPORT_DETERMINATIONS)
    @Path("determinations.{extension: csv|xlsx}")
    public Response export(@PathParam("extension") String extension, @Context UriInfo uri) {
        Query query = new Query(uri);
        DeterminationQuery filter = filter(query);
        Scope scope = caller.scope();
        return sheets.download(
                extension, "determinations", (writer, format, out) -> export.write(writer, format, out, scope, filter));
    }

    private static DeterminationQuery filter(Query query) {
        Outcome outcome = query.word("outcome", Outcome.class);
        return new DeterminationQuery(
                query.text("competition"),
                query.text("clause"),
                query.text("beneficiary"),
                outcome == null ? null : outcome.name(),
                query.isTrue("superseded"),
                query.sort(Map.of("id", "id"), "id").descending());
    }
}
