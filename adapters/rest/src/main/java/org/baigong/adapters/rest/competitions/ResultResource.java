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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.baigong.adapters.rest.Answers;
import org.baigong.adapters.rest.LocalActor;
import org.baigong.adapters.rest.Sheets;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.application.common.Page;
import org.baigong.application.common.Table;
import org.baigong.application.competitions.CertifyResults;
import org.baigong.application.competitions.Competitions;
import org.baigong.application.competitions.EnterContestants;
import org.baigong.application.competitions.Entries;
import org.baigong.application.competitions.EntrySheet;
import org.baigong.application.competitions.ImportResults;
import org.baigong.application.competitions.ResultSheet;
import org.baigong.application.competitions.Results;
import tools.jackson.databind.JsonNode;

/** Who competes and what came of it: entries, results, certification, corrections. */
@Path("competitions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResultResource {
    @Inject
    LocalActor actor;

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

    @PUT
    @Path("{number}/entries")
    @Consumes({MediaType.APPLICATION_JSON, Sheets.CSV, Sheets.XLSX})
    public Response enter(
            @PathParam("number") String number, @HeaderParam("Content-Type") String mediaType, InputStream body) {
        Table table = sheets.read(mediaType, body, EntrySheet.COLUMNS, "EntryRows", "entries");
        return Answers.ok(Refusals.orProblem(enter.enter(actor.get(), number, table)));
    }

    @GET
    @Path("{number}/entries")
    public Response entries(@PathParam("number") String number) {
        requireKnown(number);
        List<EntryView> items = entries.of(number).stream().map(EntryView::of).toList();
        return Answers.ok(new Page<>(items, null));
    }

    @PUT
    @Path("{number}/results")
    @Consumes({MediaType.APPLICATION_JSON, Sheets.CSV, Sheets.XLSX})
    public Response importResults(
            @PathParam("number") String number, @HeaderParam("Content-Type") String mediaType, InputStream body) {
        Table table = sheets.read(mediaType, body, ResultSheet.COLUMNS, "ResultRows", "results");
        return Answers.ok(Refusals.orProblem(importResults.importAll(actor.get(), number, table)));
    }

    @GET
    @Path("{number}/results")
    public Response results(@PathParam("number") String number) {
        requireKnown(number);
        List<ResultView> items = results.of(number).stream().map(ResultView::of).toList();
        return Answers.ok(new Page<>(items, null));
    }

    @POST
    @Path("{number}/certification")
    public Response certify(@PathParam("number") String number) {
        return Answers.ok(Refusals.orProblem(certify.certify(actor.get(), number)));
    }

    @POST
    @Path("{number}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("number") String number, InputStream body) {
        JsonNode correction = Body.list(body, Sheets.MAX_BODY, "Correction", "results", "invalid-content");
        Table table = Sheets.rows(correction.get("results"), "/results");
        String reason = correction.get("reason").asString();
        return Answers.ok(Refusals.orProblem(certify.correct(actor.get(), number, reason, table)));
    }

    private void requireKnown(String number) {
        if (competitions.find(number).isEmpty()) {
            throw new ProblemException(Problem.notFound());
        }
    }
}
