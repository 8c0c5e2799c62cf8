package org.baigong.adapters.rest.instruments;

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
import java.time.LocalDate;
import java.util.List;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Page;
import org.baigong.application.settings.SettingStore;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.settings.SettingKind;
import org.baigong.domain.law.settings.StandardChange;
import org.baigong.domain.law.settings.StandardSetting;
import tools.jackson.databind.JsonNode;

/** The standards of a document: what is in force on a day, what was ever set, and proposals to set another one. */
@Path("instruments/{id}/standards")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class StandardResource {
    @Inject
    Documents documents;

    @Inject
    TermsInForce terms;

    @Inject
    SettingStore settings;

    @GET
    @Asks(Operation.LIST_STANDARDS)
    public Response list(@PathParam("id") String id, @Context UriInfo uri) {
        Instrument instrument = documents.find(id);
        Query query = new Query(uri);
        LocalDate on = query.day("on").orElseGet(terms::today);
        String key = query.text("key");
        Terms inForce = terms.exact(instrument, on);
        List<StandardView> items = instrument.clauses().stream()
                .flatMap(clause -> clause.bounds().stream()
                        .filter(bound -> bound.key() != null)
                        .filter(bound -> key == null
                                || bound.key().equals(key)
                                || bound.key().startsWith(key + "."))
                        .map(bound -> StandardView.of(clause, bound, inForce, on)))
                .toList();
        return Answers.ok(new Page<>(items, null));
    }

    @GET
    @Asks(Operation.GET_STANDARD_HISTORY)
    @Path("{key}/history")
    public Response history(@PathParam("id") String id, @PathParam("key") String key) {
        Instrument instrument = documents.find(id);
        if (!instrument.bounds().containsKey(key)) {
            throw new ProblemException(Problem.notFound());
        }
        List<SettingView> items = settings.history(instrument.id(), SettingKind.STANDARD, key).stream()
                .map(SettingView::of)
                .toList();
        return Answers.ok(new Page<>(items, null));
    }

    @POST
    @Asks(Operation.PROPOSE_STANDARD)
    @Path("{key}/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(
            @PathParam("id") String id, @PathParam("key") String key, InputStream body, @Context UriInfo uri) {
        Instrument instrument = documents.find(id);
        JsonNode draft = Body.json(body, Documents.MAX_BODY, "StandardDraft", "invalid-content");
        StandardSetting standard = new StandardSetting(
                key,
                Yuan.of(draft.get("value").asString()).fen(),
                Drafts.day(draft, "from"),
                draft.get("notice").asString());
        return documents.propose(
                instrument,
                new StandardChange(standard, Drafts.replaces(draft)),
                draft.get("reason").asString(),
                uri);
    }
}
