package org.baigong.application.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.competitions.Competitions;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.competitions.Competition;
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
        return competitions
                .find(actor.scope(Operation.CERTIFY_RESULTS), number)
                .map(Attempt::done)
                .orElseGet(() -> Attempt.<Competition>refused(
                        Fault.of("COMPETITION_NOT_FOUND", "没有竞赛{0}", "there is no competition {0}", number)))
                .then(competition -> expected.met(competition.version(), competition))
                .then(competition -> competition.after(CompetitionStep.CERTIFY))
                .map(competition -> jobs.submit(actor, number, expected));
    }
}
