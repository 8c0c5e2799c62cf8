package org.baigong.domain.competitions;

import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/**
 * A filed competition and where it stands.
 *
 * @param revision 0 before certification, 1 with it, one more with every correction
 */
public record Competition(Filing filing, CompetitionState state, int revision) {

    public static Competition filed(Filing filing) {
        return new Competition(filing, CompetitionState.FILED, 0);
    }

    public String number() {
        return filing.number();
    }

    /** The competition after the step; refused with {@code STEP_NOT_ALLOWED} where it stands elsewhere. */
    public Attempt<Competition> after(CompetitionStep step) {
        return step.from(state)
                .map(next -> Attempt.done(new Competition(filing, next, revisionAfter(step))))
                .orElseGet(() -> Attempt.refused(Fault.of(
                        "STEP_NOT_ALLOWED",
                        "竞赛{0}目前状态为“{1}”，不能{2}",
                        "competition {0} is “{1}”: cannot {2}",
                        number(),
                        state.title(),
                        step.title())));
    }

    private int revisionAfter(CompetitionStep step) {
        boolean certifies = step == CompetitionStep.CERTIFY || step == CompetitionStep.CORRECT;
        return certifies ? revision + 1 : revision;
    }
}
