package org.baigong.adapters.rest.instruments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.time.Clock;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.jobs.JobView;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Ids;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Page;
import org.baigong.application.jobs.SubmitSurvey;
import org.baigong.application.settings.DecideProposal;
import org.baigong.application.settings.ProposalQuery;
import org.baigong.application.settings.Proposals;
import org.baigong.application.settings.StoredProposal;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.law.settings.ProposalState;
import org.baigong.domain.law.settings.SettingKind;

/** Proposals, and how they are decided: by somebody else than their proposer. */
@Path("proposals")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProposalResource {
    @Inject
    Caller caller;

    @Inject
    Proposals proposals;

    @Inject
    DecideProposal decide;

    @Inject
    SubmitSurvey submit;

    @Inject
    Clock clock;

    @GET
    @Asks(Operation.LIST_PROPOSALS)
    public Response list(@Context UriInfo uri) {
        Query query = new Query(uri);
        ProposalQuery filter = new ProposalQuery(
                query.text("instrument"),
                query.word("kind", SettingKind.class),
                query.word("state", ProposalState.class));
        Page<StoredProposal> page = query.page(request -> proposals.list(caller.scope(), filter, request));
        return Answers.page(
                uri,
                new Page<>(
                        page.items().stream()
                                .map(one -> ProposalView.brief(one, clock))
                                .toList(),
                        page.next()));
    }

    @GET
    @Asks(Operation.GET_PROPOSAL)
    @Path("{id}")
    public Response get(@PathParam("id") String id, @Context Request request) {
        return proposals
                .find(caller.scope(), Ids.number(id))
                .map(found -> Versions.ok(request, found.proposal().version(), ProposalView.of(found, clock)))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    @POST
    @Asks(Operation.APPROVE_PROPOSAL)
    @Path("{id}/approval")
    public Response approve(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return decided(decide.approve(caller.actor(), Ids.number(id), Versions.expected(version)));
    }

    @POST
    @Asks(Operation.REJECT_PROPOSAL)
    @Path("{id}/rejection")
    public Response reject(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return decided(decide.reject(caller.actor(), Ids.number(id), Versions.expected(version)));
    }

    @POST
    @Asks(Operation.WITHDRAW_PROPOSAL)
    @Path("{id}/withdrawal")
    public Response withdraw(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return decided(decide.withdraw(caller.actor(), Ids.number(id), Versions.expected(version)));
    }

    @POST
    @Asks(Operation.PREVIEW_PROPOSAL)
    @Path("{id}/preview")
    public Response preview(@PathParam("id") String id, @Context UriInfo uri) {
        return JobView.accepted(Refusals.orProblem(submit.preview(caller.actor(), Ids.number(id))), uri)
                .build();
    }

    private Response decided(Attempt<StoredProposal> attempt) {
        StoredProposal decided = Refusals.orProblem(attempt);
        return Versions.changed(decided.proposal().version(), ProposalView.of(decided, clock));
    }
}
