package org.baigong.adapters.rest.cards;

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
import java.util.Map;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.register.Parties;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Ids;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.adapters.rest.talents.Stated;
import org.baigong.application.access.Operation;
import org.baigong.application.cards.ApplyForCard;
import org.baigong.application.cards.CardQuery;
import org.baigong.application.cards.CardRecord;
import org.baigong.application.cards.Cards;
import org.baigong.application.cards.DecideCard;
import org.baigong.application.cards.LookUpCard;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Page;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.talent.Card;
import org.baigong.domain.talent.CardState;

/** Talent cards: applied for, decided on, looked up. */
@Path("talent-cards")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CardResource {
    static final String GROUND_LOST = "GROUND_LOST";
    private static final Map<String, Boolean> REVIEWS = Map.of(GROUND_LOST, true);

    @Inject
    Caller caller;

    @Inject
    Cards cards;

    @Inject
    ApplyForCard apply;

    @Inject
    DecideCard decide;

    @Inject
    LookUpCard lookUp;

    @POST
    @Asks(Operation.APPLY_FOR_CARD)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response apply(InputStream body, @Context UriInfo uri) {
        Stated stated = Stated.in(body, "CardDraft");
        CardRecord applied = Refusals.orProblem(
                apply.apply(caller.actor(), Parties.person(stated.part("person"), "/person"), stated.day("appliedOn")));
        String id = Long.toString(applied.card().id());
        return Answers.json(201, CardView.of(applied))
                .tag(Versions.tag(applied.card().version()))
                .location(uri.getAbsolutePathBuilder().path(id).build())
                .build();
    }

    @GET
    @Asks(Operation.LIST_TALENT_CARDS)
    public Response list(@Context UriInfo uri) {
        Query query = new Query(uri);
        CardQuery filter = new CardQuery(
                query.word("state", CardState.class), query.code("review", REVIEWS), query.text("person"));
        Page<CardRecord> page = query.page(request -> cards.list(caller.scope(), filter, request));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(CardView::of).toList(), page.next()));
    }

    @GET
    @Asks(Operation.GET_TALENT_CARD)
    @Path("{id}")
    public Response get(@PathParam("id") String id, @Context Request request) {
        CardRecord found = find(Ids.number(id));
        return Versions.ok(request, found.card().version(), CardView.of(found));
    }

    @POST
    @Asks(Operation.ISSUE_CARD)
    @Path("{id}/issue")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "CardIssue");
        return after(decide.issue(
                caller.actor(),
                Ids.number(id),
                expected,
                stated.text("number"),
                stated.day("on"),
                stated.day("validFrom"),
                stated.day("validUntil")));
    }

    @POST
    @Asks(Operation.DECLINE_CARD)
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decline(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "Grounds");
        return after(decide.decline(caller.actor(), Ids.number(id), expected, stated.text("reason")));
    }

    @POST
    @Asks(Operation.RENEW_CARD)
    @Path("{id}/renewal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response renew(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "CardRenewal");
        return after(
                decide.renew(caller.actor(), Ids.number(id), expected, stated.day("on"), stated.day("validUntil")));
    }

    @POST
    @Asks(Operation.REVOKE_CARD)
    @Path("{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revoke(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "CardRevocation");
        return after(decide.revoke(caller.actor(), Ids.number(id), expected, stated.day("on"), stated.text("reason")));
    }

    @GET
    @Asks(Operation.GET_CARD_STATUS)
    @Path("{number}/status")
    public Response status(@PathParam("number") String number, @Context UriInfo uri) {
        return lookUp.status(number, new Query(uri).day("on"))
                .map(StatusView::of)
                .map(Answers::ok)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private CardRecord find(long id) {
        return cards.find(caller.scope(), id).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private Response after(Attempt<Card> change) {
        CardRecord found = find(Refusals.orProblem(change).id());
        return Versions.changed(found.card().version(), CardView.of(found));
    }
}
