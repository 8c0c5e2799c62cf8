package org.baigong.domain.competitions;

import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/**
 * A filed competition and where it stands.
 *
 * @param revision 0 before certification, 1 with it, one more with every correction
 * @param version 1 as filed, one more with everything that happens to it
 */
public record Competition(Filing filing, CompetitionState state, int revision, int version) {

    public static Competition filed(Filing filing) {
        return new Competition(filing, CompetitionState.FILED, 0, 1);
    }

    public String number() {
        return filing.number();
    }

    /** The competition after the step; refused with {@code STEP_NOT_ALLOWED} where it stands elsewhere. */
    public Attempt<Competition> after(CompetitionStep step) {
        return step.from(state)
                .map(next -> Attempt.done(new Competition(filing, next, revisionAfter(step), version + 1)))
                .orElseGet(() -> Attempt.refused(Fault.of(
                        "STEP_NOT_ALLOWED",
                        "竞赛{0}目前状态为“{1}”，不能{2}",
                        "competition {0} is “{1}”: cannot {2}",
                        number(),
                        state.title(),
                        step.title())));
    }

    /** After something that leaves it where it stands. */
    public Competition touched() {
        return new Competition(filing, state, revision, version + 1);
    }

    private int revisionAfter(CompetitionStep step) {
        boolean certifies = step == CompetitionStep.CERTIFY || step == CompetitionStep.CORRECT;
        return certifies ? revision + 1 : revision;
    }
}
