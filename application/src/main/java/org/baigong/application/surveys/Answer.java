package org.baigong.application.surveys;

import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Outcome;
import org.baigong.domain.law.Verdict;

/**
 * What a clause answers, without its reasons.
 *
 * @param amount where money is granted, or null
 * @param value where something else is granted, or null
 */
public record Answer(Outcome outcome, Yuan amount, String value) {

    static Answer of(Verdict verdict) {
        return verdict instanceof Verdict.Granted granted
                ? new Answer(
                        verdict.outcome(),
                        granted.entitlement().amount(),
                        granted.entitlement().value())
                : new Answer(verdict.outcome(), null, null);
    }

    boolean isGranted() {
        return outcome == Outcome.GRANTED;
    }
}
