package org.baigong.domain.law.decisions;

import java.time.LocalDate;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Bound;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Standing;
import org.baigong.domain.law.Unit;

/**
 * What is decided for somebody where the document leaves it to persons 决定.
 *
 * @param subject id of a person or organisation of the register, or the name of a studio or town
 * @param on the day from which it counts
 * @param amount what is given, or null where the clause gives no money
 * @param document where the decision is written down
 */
public record Decision(
        String clause, String subject, Result outcome, LocalDate on, Yuan amount, String reason, String document) {
    /** What is decided. */
    public enum Result {
        GRANTED,
        REFUSED
    }

    /** A decision that the clause leaves room for, or why it does not. */
    public Attempt<Decision> under(Clause provision) {
        if (provision.standing() != Standing.DECIDED) {
            return Attempt.refused(Fault.of(
                    "PROVISION_NOT_DECIDED",
                    "{0}不由人决定：{1}",
                    "{0} is not left to persons: {1}",
                    provision.code(),
                    provision.standing().title()));
        }
        if (amount == null) {
            return Attempt.done(this);
        }
        Bound bound = provision.ownBound();
        boolean money = outcome == Result.GRANTED && bound != null && bound.unit() == Unit.YUAN;
        if (!money) {
            return Attempt.refused(Fault.of("AMOUNT_NOT_FORESEEN", "此处不给予金额", "no amount is given here")
                    .at("/amount"));
        }
        return bound.bounds().contains(amount.fen())
                ? Attempt.done(this)
                : Attempt.refused(
                        Fault.of("AMOUNT_OUT_OF_BOUNDS", "超出文件规定：{0}", "outside the document: {0}", bound.text())
                                .at("/amount"));
    }
}
