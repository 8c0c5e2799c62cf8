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
import org.baigong.adapters.rest.Answers;
import org.baigong.adapters.rest.Query;
import org.baigong.adapters.rest.Sheets;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.application.common.Page;
import org.baigong.application.determinations.DeterminationQuery;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.domain.law.Outcome;

/** The determinations made: listed, added up, exported. */
@Path("")
@ApplicationScoped
public class DeterminationResource {
    @Inject
    Determinations determinations;

    @Inject
    Rulebooks rulebooks;

    @Inject
    Sheets sheets;

    @Inject
    DeterminationExport export;

    @GET
    @Path("determinations")
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@Context UriInfo uri) {
        Query query =
                new Query(uri, "competition", "clause", "beneficiary", "outcome", "superseded", "cursor", "limit");
        DeterminationQuery filter = filter(query);
        return Answers.page(uri, query.page(request -> determinations.list(filter, request)));
    }

    @GET
    @Path("determinations/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@PathParam("id") String id) {
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw new ProblemException(Problem.notFound());
        }
        return determinations
                .find(Long.parseLong(id))
                .map(Answers::ok)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    @GET
    @Path("determinations/totals")
    @Produces(MediaType.APPLICATION_JSON)
    public Response totals(@Context UriInfo uri) {
        Query query = new Query(uri, "competition", "clause", "beneficiary", "outcome", "superseded");
        List<TotalView> items = determinations.totals(filter(query)).stream()
                .map(total -> TotalView.of(total, rulebooks))
                .toList();
        return Answers.ok(new Page<>(items, null));
    }

    @GET
    @Path("determinations.{extension: csv|xlsx}")
    public Response export(@PathParam("extension") String extension, @Context UriInfo uri) {
        Query query = new Query(uri, "competition", "clause", "beneficiary", "outcome", "superseded");
        DeterminationQuery filter = filter(query);
        return sheets.download(
                extension, "determinations", (writer, format, out) -> export.write(writer, format, out, filter));
    }

    private static DeterminationQuery filter(Query query) {
        Outcome outcome = query.word("outcome", Outcome.class);
        return new DeterminationQuery(
                query.text("competition"),
                query.text("clause"),
                query.text("beneficiary"),
                outcome == null ? null : outcome.name(),
                query.isTrue("superseded"));
    }
}
