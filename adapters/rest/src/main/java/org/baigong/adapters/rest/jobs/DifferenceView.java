package org.baigong.adapters.rest.jobs;

import org.baigong.application.surveys.Answer;
import org.baigong.application.surveys.Difference;
import org.baigong.application.surveys.DifferenceRecord;

/** A difference as it is shown. */
record DifferenceView(
        long id,
        String clause,
        String direction,
        BeneficiaryView beneficiary,
        String name,
        String identity,
        String fact,
        String competition,
        AnswerView before,
        AnswerView after,
        boolean applied) {

    record BeneficiaryView(String role, String id) {}

    /** What is said of the fact before or after. */
    record AnswerView(String outcome, String amount, String value) {
        static AnswerView of(Answer answer) {
            return answer == null
                    ? null
                    : new AnswerView(
                            answer.outcome().name(),
                            answer.amount() == null ? null : answer.amount().toString(),
                            answer.value());
        }
    }

    static DifferenceView of(DifferenceRecord found) {
        Difference difference = found.difference();
        return new DifferenceView(
                found.id(),
                difference.key().clause(),
                difference.direction().name(),
                new BeneficiaryView(difference.key().role(), difference.key().beneficiary()),
                found.name(),
                found.identity(),
                difference.key().fact(),
                difference.competition(),
                AnswerView.of(difference.before()),
                AnswerView.of(difference.after()),
                found.applied());
    }
}
