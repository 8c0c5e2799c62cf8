package org.baigong.domain.common.facts;

import java.util.List;
import org.baigong.domain.common.Fact;

/** A fact that tells what was paid for it, or for the same object, before. */
public interface PaidFact extends Fact {
    List<Payment> previouslyPaid();

    /** The earlier payments under a clause; whether their amount was right is not asked. */
    default List<Payment> paidUnder(String clause) {
        return previouslyPaid().stream()
                .filter(payment -> payment.clause().equals(clause))
                .toList();
    }

    default boolean isPaidUnder(String clause) {
        return !paidUnder(clause).isEmpty();
    }
}
