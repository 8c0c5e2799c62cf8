package org.baigong.adapters.rest.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.adapters.rest.requests.Sheets;
import org.baigong.application.access.Operation;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.Table;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.plans.IndicatorSheet;
import org.baigong.application.plans.MeasureProgress;
import org.baigong.application.plans.ReportExport;
import org.baigong.application.plans.ReportIndicators;
import org.baigong.application.plans.Reports;
import org.baigong.application.plans.StoredReport;
import org.baigong.application.plans.Term;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Rulebook;

/** What targets and duties are measured by, how far they are reached, and what officers report of them. */
@Path("instruments/{id}/indicators")
@ApplicationScoped
public class IndicatorResource {
    /** A name of its own form, so that a file of another kind than those offered is not taken for one. */
    private static final String NAMED = "{name: [A-Z]+-[^/]+}";

    @Inject
    Caller caller;

    @Inject
    Rulebooks rulebooks;

    @Inject
    Term term;

    @Inject
    MeasureProgress progress;

    @Inject
    Reports reports;

    @Inject
    ReportIndicators report;

    @Inject
    ReportExport export;

    @Inject
    Sheets sheets;

    @GET
    @Asks(Operation.LIST_INDICATORS)
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@PathParam("id") String id, @Context UriInfo uri) {
        Rulebook book = book(id);
        Query query = new Query(uri);
        Term.Years years = term.of(book.instrument());
        int year = year(query, years);
        Map<String, String> codes = book.instrument().clauses().stream()
                .filter(clause -> !clause.indicators().isEmpty())
                .collect(Collectors.toMap(Clause::code, Clause::code));
        String clause = query.code("clause", codes);
        return Answers.ok(new Indicators(progress.list(caller.scope(), book, year, clause, query.town("town")).stream()
                .map(one -> ProgressView.of(one, years.end()))
                .toList()));
    }

    private record Indicators(List<ProgressView> items) {}

    @GET
    @Asks(Operation.GET_INDICATOR)
    @Path(NAMED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@PathParam("id") String id, @PathParam("name") String name, @Context UriInfo uri) {
        Rulebook book = book(id);
        Clause clause = clause(book.instrument(), name);
        Term.Years years = term.of(book.instrument());
        int year = year(new Query(uri), years);
        return progress.course(caller.scope(), book, year, name)
                .map(course -> Answers.ok(
                        ProgressView.CourseView.of(clause, indicators(clause).get(name), course, years.end())))
                .orElseThrow(IndicatorResource::notFound);
    }

    @GET
    @Asks(Operation.LIST_INDICATOR_REPORTS)
    @Path(NAMED + "/reports")
    @Produces(MediaType.APPLICATION_JSON)
    public Response reports(@PathParam("id") String id, @PathParam("name") String name, @Context UriInfo uri) {
        clause(book(id).instrument(), name);
        Page<StoredReport> page = new Query(uri).page(request -> reports.history(caller.scope(), id, name, request));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(ReportView::of).toList(), page.next()));
    }

    @GET
    @Asks(Operation.EXPORT_INDICATOR_REPORTS)
    @Path("reports.{extension: csv|xlsx}")
    public Response export(@PathParam("id") String id, @PathParam("extension") String extension) {
        Instrument instrument = book(id).instrument();
        // Whose it is has to be known before the answer begins: it is written when the request is over.
        Scope scope = caller.scope();
        return sheets.download(
                extension,
                "indicators",
                (writer, format, out) -> export.write(writer, format, out, scope, instrument.id()));
    }

    @POST
    @Asks(Operation.REPORT_INDICATORS)
    @Path("reports")
    @Consumes({MediaType.APPLICATION_JSON, Sheets.CSV, Sheets.XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    public Response report(
            @PathParam("id") String id, @HeaderParam("Content-Type") String mediaType, InputStream body) {
        Instrument instrument = book(id).instrument();
        Table table = sheets.read(mediaType, body, IndicatorSheet.COLUMNS, "IndicatorRows", "reports");
        return Answers.ok(Refusals.orProblem(report.report(caller.actor(), instrument, table)));
    }

    private Rulebook book(String id) {
        return rulebooks.find(id).orElseThrow(IndicatorResource::notFound);
    }

    private static Clause clause(Instrument instrument, String name) {
        return instrument.clauses().stream()
                .filter(clause -> indicators(clause).containsKey(name))
                .findFirst()
                .orElseThrow(IndicatorResource::notFound);
    }

    private static Map<String, Indicator> indicators(Clause clause) {
        return clause.indicators().stream().collect(Collectors.toMap(Indicator::name, Function.identity()));
    }

    /** The year asked for, or this year, or the year in force that is nearest to it. */
    private static int year(Query query, Term.Years years) {
        Integer year = query.number("year", 2999);
        if (year != null && !years.contains(year)) {
            throw new ProblemException(Problem.badParameter(
                    "year",
                    "参数year须为{0}至{1}",
                    "parameter year is one from {0} to {1}",
                    Integer.toString(years.first().getYear()),
                    Integer.toString(years.end())));
        }
        return year == null ? years.current() : year;
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.notFound());
    }
}
