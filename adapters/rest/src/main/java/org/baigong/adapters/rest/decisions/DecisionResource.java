package org.baigong.adapters.rest.decisions;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Ids;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Page;
import org.baigong.application.decisions.Decide;
import org.baigong.application.decisions.DecisionQuery;
import org.baigong.application.decisions.Decisions;
import org.baigong.application.decisions.ProposeDecision;
import org.baigong.application.decisions.StoredDecision;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Standing;
import org.baigong.domain.law.decisions.Decision;
import org.baigong.domain.law.settings.ProposalState;
import tools.jackson.databind.JsonNode;

/** What persons decide under the provisions that leave it to them: proposed by one, approved by another. */
@Path("instruments/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {
    private static final int MAX_BODY = 10_000;

    @Inject
    Caller caller;

    @Inject
    Rulebooks rulebooks;

    @Inject
    Decisions decisions;

    @Inject
    ProposeDecision propose;

    @Inject
    Decide decide;

    @POST
    @Asks(Operation.PROPOSE_DECISION)
    @Path("provisions/{code}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(
            @PathParam("id") String id, @PathParam("code") String code, InputStream body, @Context UriInfo uri) {
        Instrument instrument = instrument(id);
        Clause clause = instrument.clauses().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(DecisionResource::notFound);
        JsonNode draft = Body.json(body, MAX_BODY, "DecisionDraft", "invalid-content");
        Decision decision = new Decision(
                code,
                draft.get("subject").asString(),
                Decision.Result.valueOf(draft.get("outcome").asString()),
                LocalDate.parse(draft.get("on").asString()),
                draft.has("amount") ? Yuan.of(draft.get("amount").asString()) : null,
                draft.get("reason").asString(),
                draft.get("document").asString());
        StoredDecision stored = Refusals.orProblem(propose.propose(caller.actor(), instrument, clause, decision));
        return Answers.json(201, DecisionView.of(stored))
                .tag(Versions.tag(stored.proposal().handling().version()))
                .location(uri.getBaseUriBuilder()
                        .path("instruments")
                        .path(id)
                        .path("decisions")
                        .path(Long.toString(stored.id()))
                        .build())
                .build();
    }

    @GET
    @Asks(Operation.LIST_DECISIONS)
    @Path("decisions")
    public Response list(@PathParam("id") String id, @Context UriInfo uri) {
        Map<String, String> decided = instrument(id).clauses().stream()
                .filter(clause -> clause.standing() == Standing.DECIDED)
                .collect(Collectors.toMap(Clause::code, Clause::code));
        Query query = new Query(uri);
        DecisionQuery wanted = new DecisionQuery(
                query.code("clause", decided), query.text("subject"), query.word("state", ProposalState.class));
        Page<StoredDecision> page = query.page(request -> decisions.list(caller.scope(), id, wanted, request));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(DecisionView::of).toList(), page.next()));
    }

    @GET
    @Asks(Operation.GET_DECISION)
    @Path("decisions/{decision}")
    public Response get(@PathParam("id") String id, @PathParam("decision") String decision, @Context Request request) {
        return decisions
                .find(caller.scope(), instrument(id).id(), Ids.number(decision))
                .map(found -> Versions.ok(request, found.proposal().handling().version(), DecisionView.of(found)))
                .orElseThrow(DecisionResource::notFound);
    }

    @POST
    @Asks(Operation.APPROVE_DECISION)
    @Path("decisions/{decision}/approval")
    public Response approve(
            @PathParam("id") String id,
            @PathParam("decision") String decision,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Expected expected = Versions.expected(version);
        return decided(decide.approve(caller.actor(), instrument(id).id(), Ids.number(decision), expected));
    }

    @POST
    @Asks(Operation.REJECT_DECISION)
    @Path("decisions/{decision}/rejection")
    public Response reject(
            @PathParam("id") String id,
            @PathParam("decision") String decision,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Expected expected = Versions.expected(version);
        return decided(decide.reject(caller.actor(), instrument(id).id(), Ids.number(decision), expected));
    }

    @POST
    @Asks(Operation.WITHDRAW_DECISION)
    @Path("decisions/{decision}/withdrawal")
    public Response withdraw(
            @PathParam("id") String id,
            @PathParam("decision") String decision,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Expected expected = Versions.expected(version);
        return decided(decide.withdraw(caller.actor(), instrument(id).id(), Ids.number(decision), expected));
    }

    private static Response decided(Attempt<StoredDecision> attempt) {
        StoredDecision decided = Refusals.orProblem(attempt);
        return Versions.changed(decided.proposal().handling().version(), DecisionView.of(decided));
    }

    private Instrument instrument(String id) {
        return rulebooks.find(id).map(Rulebook::instrument).orElseThrow(DecisionResource::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.notFound());
    }
}
