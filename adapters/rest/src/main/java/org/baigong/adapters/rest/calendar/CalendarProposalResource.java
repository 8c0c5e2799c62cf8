package org.baigong.adapters.rest.calendar;

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
import java.util.List;
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
import org.baigong.application.calendar.CalendarProposals;
import org.baigong.application.calendar.DecideCalendarYear;
import org.baigong.application.calendar.ProposeCalendarYear;
import org.baigong.application.calendar.StoredCalendarProposal;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Page;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.calendar.CalendarYear;
import org.baigong.domain.law.settings.ProposalState;
import tools.jackson.databind.JsonNode;

/** What is proposed for a year of the calendar, and how it is decided: by somebody else. */
@Path("calendar/{year}/proposals")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarProposalResource {
    private static final int MAX_BODY = 20_000;

    @Inject
    Caller caller;

    @Inject
    CalendarProposals proposals;

    @Inject
    ProposeCalendarYear propose;

    @Inject
    DecideCalendarYear decide;

    @POST
    @Asks(Operation.PROPOSE_CALENDAR_YEAR)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(@PathParam("year") String year, InputStream body, @Context UriInfo uri) {
        int number = Years.number(year);
        JsonNode draft = Body.json(body, MAX_BODY, "CalendarDraft", "invalid-content");
        Attempt<CalendarYear> drafted = CalendarYear.of(
                number,
                draft.get("notices").valueStream().map(JsonNode::asString).toList(),
                days(draft.get("offDays")),
                days(draft.get("makeUpDays")));
        StoredCalendarProposal stored = Refusals.orProblem(drafted.then(drawn ->
                propose.propose(caller.actor(), drawn, draft.get("reason").asString())));
        return Answers.json(201, CalendarProposalView.of(stored))
                .tag(Versions.tag(stored.proposal().version()))
                .location(uri.getAbsolutePathBuilder()
                        .path(Long.toString(stored.id()))
                        .build())
                .build();
    }

    private static List<LocalDate> days(JsonNode days) {
        return days.valueStream().map(JsonNode::asString).map(LocalDate::parse).toList();
    }

    @GET
    @Asks(Operation.LIST_CALENDAR_PROPOSALS)
    public Response list(@PathParam("year") String year, @Context UriInfo uri) {
        int number = Years.number(year);
        Query query = new Query(uri);
        ProposalState state = query.word("state", ProposalState.class);
        Page<StoredCalendarProposal> page =
                query.page(request -> proposals.list(caller.scope(), number, state, request));
        return Answers.page(
                uri,
                new Page<>(page.items().stream().map(CalendarProposalView::of).toList(), page.next()));
    }

    @GET
    @Asks(Operation.GET_CALENDAR_PROPOSAL)
    @Path("{id}")
    public Response get(@PathParam("year") String year, @PathParam("id") String id, @Context Request request) {
        return proposals
                .find(caller.scope(), Years.number(year), Ids.number(id))
                .map(found -> Versions.ok(request, found.proposal().version(), CalendarProposalView.of(found)))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    @POST
    @Asks(Operation.APPROVE_CALENDAR_PROPOSAL)
    @Path("{id}/approval")
    public Response approve(
            @PathParam("year") String year,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Expected expected = Versions.expected(version);
        return decided(decide.approve(caller.actor(), Years.number(year), Ids.number(id), expected));
    }

    @POST
    @Asks(Operation.REJECT_CALENDAR_PROPOSAL)
    @Path("{id}/rejection")
    public Response reject(
            @PathParam("year") String year,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Expected expected = Versions.expected(version);
        return decided(decide.reject(caller.actor(), Years.number(year), Ids.number(id), expected));
    }

    @POST
    @Asks(Operation.WITHDRAW_CALENDAR_PROPOSAL)
    @Path("{id}/withdrawal")
    public Response withdraw(
            @PathParam("year") String year,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Expected expected = Versions.expected(version);
        return decided(decide.withdraw(caller.actor(), Years.number(year), Ids.number(id), expected));
    }

    private static Response decided(Attempt<StoredCalendarProposal> attempt) {
        StoredCalendarProposal decided = Refusals.orProblem(attempt);
        return Versions.changed(decided.proposal().version(), CalendarProposalView.of(decided));
    }
}
