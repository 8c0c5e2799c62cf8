package org.baigong.adapters.rest.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.talents.Candidacies;
import org.baigong.application.talents.CandidacyRecord;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.talent.Candidacy;

/** Shows an application after a change, as far as the caller sees it. */
@ApplicationScoped
public class Shown {
    @Inject
    Caller caller;

    @Inject
    Candidacies candidacies;

    CandidacyRecord find(long id) {
        return candidacies.find(caller.scope(), id).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    Response after(Attempt<Candidacy> change) {
        CandidacyRecord found = find(Refusals.orProblem(change).id());
        return Versions.changed(found.candidacy().version(), CandidacyView.of(found, caller.scope()));
    }
}
