package org.baigong.domain.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.PaidFact;
import org.baigong.domain.common.facts.Payment;

/**
 * A rule that grants once 一次性: a payment made before under its clause, or an earlier fact of the question that it
 * granted, uses the benefit up.
 */
public abstract class OnceRule<F extends Fact> extends Rule {
    private static final Text USED_UP = Text.of("该项待遇已经给予", "this has been granted already");
    private static final Text UNUSED = Text.of("此前未给予过该项待遇", "not granted before");
    private final Class<F> type;

    protected OnceRule(Clause clause, Class<F> type, Text question) {
        super(clause, question);
        this.type = type;
    }

    @Override
    protected final void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        Set<Object> granted = new HashSet<>();
        List<Verdict> answers = new ArrayList<>();
        for (F fact : facts.of(type)) {
            Matter matter = matter(fact, facts, terms, answers::add);
            Object object = once(fact, matter);
            judge(fact, matter, granted.contains(object) || isPaid(fact, matter));
            for (Verdict verdict : answers) {
                if (verdict.outcome() == Outcome.GRANTED) {
                    granted.add(object);
                }
                verdicts.accept(verdict);
            }
            answers.clear();
        }
    }

    private boolean isPaid(F fact, Matter matter) {
        return fact instanceof PaidFact paid
                && paid.paidUnder(clause().code()).stream().anyMatch(payment -> counts(payment, fact, matter));
    }

    /** What is paid for once: facts with equal objects share one benefit. */
    protected abstract Object once(F fact, Matter matter);

    /** Whether an earlier payment under the clause was for the same object. */
    protected boolean counts(Payment payment, F fact, Matter matter) {
        return true;
    }

    /** @param usedUp whether the benefit was granted before */
    protected abstract void judge(F fact, Matter matter, boolean usedUp);

    /** What a rule says that keeps count itself of what it grants once. */
    public static Verdict refuseUsedUp(Matter matter, Beneficiary beneficiary) {
        return matter.refuse(beneficiary, ReasonCode.ALREADY_PAID, USED_UP, UNUSED);
    }
}
