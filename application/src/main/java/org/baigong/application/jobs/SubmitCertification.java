package org.baigong.application.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.competitions.Competitions;
import org.baigong.application.competitions.Hold;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.competitions.CompetitionStep;

/** Queues a certification; refuses at once what would be refused now. */
@ApplicationScoped
@Transactional
public class SubmitCertification {
    @Inject
    Competitions competitions;

    @Inject
    Jobs jobs;

    public Attempt<Job> submit(Actor actor, String number, Expected expected) {
        return Hold.found(number, competitions.find(actor.scope(Operation.CERTIFY_RESULTS), number))
                .then(competition -> expected.met(competition.version(), competition))
                .then(competition -> competition.after(CompetitionStep.CERTIFY))
                .map(competition -> jobs.submit(actor, new Task.Certification(number, expected)));
    }
}
