package org.baigong.adapters.rest.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.jobs.JobView;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Preference;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.adapters.rest.requests.Sheets;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Page;
import org.baigong.application.common.Table;
import org.baigong.application.competitions.Certification;
import org.baigong.application.competitions.CertifyResults;
import org.baigong.application.competitions.Competitions;
import org.baigong.application.competitions.EnterContestants;
import org.baigong.application.competitions.Entries;
import org.baigong.application.competitions.EntrySheet;
import org.baigong.application.competitions.ImportResults;
import org.baigong.application.competitions.ImportSummary;
import org.baigong.application.competitions.ResultSheet;
import org.baigong.application.competitions.Results;
import org.baigong.application.jobs.Job;
import org.baigong.application.jobs.SubmitCertification;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.Entry;
import org.baigong.domain.competitions.Result;
import tools.jackson.databind.JsonNode;

/** Who competes and what came of it: entries, results, certification, corrections. */
@Path("competitions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResultResource {
    @Inject
    Caller caller;

    @Inject
    Sheets sheets;

    @Inject
    Competitions competitions;

    @Inject
    Entries entries;

    @Inject
    Results results;

    @Inject
    EnterContestants enter;

    @Inject
    ImportResults importResults;

    @Inject
    CertifyResults certify;

    @Inject
    SubmitCertification submit;

    @PUT
    @Asks(Operation.ENTER_CONTESTANTS)
    @Path("{number}/entries")
    @Consumes({MediaType.APPLICATION_JSON, Sheets.CSV, Sheets.XLSX})
    public Response enter(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @HeaderParam("Content-Type") String mediaType,
            InputStream body) {
        Expected expected = Versions.expected(version);
        Table table = sheets.read(mediaType, body, EntrySheet.COLUMNS, "EntryRows", "entries");
        return taken(Refusals.orProblem(enter.enter(caller.actor(), number, expected, table)));
    }

    @GET
    @Asks(Operation.LIST_ENTRIES)
    @Path("{number}/entries")
    public Response entries(@PathParam("number") String number, @Context UriInfo uri) {
        Competition competition = known(number);
        Page<Entry> page = new Query(uri).page(request -> entries.list(caller.scope(), number, request));
        return page(uri, competition, page.items().stream().map(EntryView::of).toList(), page.next());
    }

    @PUT
    @Asks(Operation.IMPORT_RESULTS)
    @Path("{number}/results")
    @Consumes({MediaType.APPLICATION_JSON, Sheets.CSV, Sheets.XLSX})
    public Response importResults(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @HeaderParam("Content-Type") String mediaType,
            InputStream body) {
        Expected expected = Versions.expected(version);
        Table table = sheets.read(mediaType, body, ResultSheet.COLUMNS, "ResultRows", "results");
        return taken(Refusals.orProblem(importResults.importAll(caller.actor(), number, expected, table)));
    }

    @GET
    @Asks(Operation.LIST_RESULTS)
    @Path("{number}/results")
    public Response results(@PathParam("number") String number, @Context UriInfo uri) {
        Competition competition = known(number);
        Page<Result> page = new Query(uri).page(request -> results.list(caller.scope(), number, request));
        return page(uri, competition, page.items().stream().map(ResultView::of).toList(), page.next());
    }

    @POST
    @Asks(Operation.CERTIFY_RESULTS)
    @Path("{number}/certification")
    public Response certify(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @HeaderParam(Preference.HEADER) List<String> preferences,
            @Context UriInfo uri) {
        Expected expected = Versions.expected(version);
        if (!Preference.isAsynchronous(preferences)) {
            return certified(Refusals.orProblem(certify.certify(caller.actor(), number, expected)));
        }
        Job job = Refusals.orProblem(submit.submit(caller.actor(), number, expected));
        return JobView.accepted(job, uri)
                .header(Preference.APPLIED, Preference.RESPOND_ASYNC)
                .build();
    }

    @POST
    @Asks(Operation.CORRECT_RESULTS)
    @Path("{number}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        JsonNode correction = Body.list(body, Sheets.MAX_BODY, "Correction", "results", "invalid-content");
        Table table = Sheets.rows(correction.get("results"), "/results");
        String reason = correction.get("reason").asString();
        return certified(Refusals.orProblem(certify.correct(caller.actor(), number, expected, reason, table)));
    }

    private Competition known(String number) {
        return competitions.find(caller.scope(), number).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    /** A list changes with its competition, whose version it carries: to put another list in its place takes it. */
    private static Response page(UriInfo uri, Competition competition, List<?> items, String next) {
        return Response.fromResponse(Answers.page(uri, new Page<>(items, next)))
                .tag(Versions.tag(competition.version()))
                .build();
    }

    private static Response taken(ImportSummary summary) {
        return Versions.changed(summary.version(), summary);
    }

    private static Response certified(Certification certification) {
        return Versions.changed(certification.version(), certification);
    }
}
