package org.baigong.domain.law;

import java.util.List;
import org.baigong.domain.common.Fact;

/** A clause's answer for one beneficiary, with the fact that it answers to. */
public sealed interface Verdict {
    Clause clause();

    Beneficiary beneficiary();

    Fact fact();

    Outcome outcome();

    /** Every condition is met. The derivation leads from the facts to what is granted, in order. */
    record Granted(Clause clause, Beneficiary beneficiary, Fact fact, Entitlement entitlement, List<Step> derivation)
            implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.GRANTED;
        }
    }

    /** A condition is not met. */
    record Refused(Clause clause, Beneficiary beneficiary, Fact fact, Reason reason) implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    /** A person must decide. */
    record NeedsDecision(Clause clause, Beneficiary beneficiary, Fact fact, Reason reason) implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.NEEDS_DECISION;
        }
    }

    /** The facts fall under the clause's subject, but the document grants nothing for them. */
    record NotCovered(Clause clause, Beneficiary beneficiary, Fact fact, Reason reason) implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.NOT_COVERED;
        }
    }

    /**
     * A target or duty checked against the facts.
     *
     * @param outcome {@code MET}, {@code NOT_MET} or {@code NOT_APPLICABLE}
     */
    record Measured(Clause clause, Beneficiary beneficiary, Fact fact, Outcome outcome, Measure measure)
            implements Verdict {}
}
