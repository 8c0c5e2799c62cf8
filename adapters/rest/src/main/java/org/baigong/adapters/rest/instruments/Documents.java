package org.baigong.adapters.rest.instruments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.settings.ProposeChange;
import org.baigong.application.settings.StoredProposal;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.settings.Change;

/** What the resources below a document do alike: find it, and propose to set something in it. */
@ApplicationScoped
public class Documents {
    static final int MAX_BODY = 10_000;

    @Inject
    Caller caller;

    @Inject
    Rulebooks rulebooks;

    @Inject
    ProposeChange propose;

    @Inject
    Clock clock;

    Instrument find(String id) {
        return rulebooks.find(id).map(Rulebook::instrument).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    /** The answer to what was proposed: 201 with the proposal, to be decided by somebody else. */
    Response propose(Instrument instrument, Change change, String reason, UriInfo uri) {
        StoredProposal stored = Refusals.orProblem(propose.propose(caller.actor(), instrument, change, reason));
        return Answers.json(201, ProposalView.of(stored, clock))
                .tag(Versions.tag(stored.proposal().version()))
                .location(uri.getBaseUriBuilder()
                        .path("proposals")
                        .path(Long.toString(stored.id()))
                        .build())
                .build();
    }
}
