package org.baigong.domain.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;

/**
 * One fact before one clause: what a rule may ask, and how it answers. Whatever it answers, a day outside the validity of
 * the document turns into {@code NOT_IN_FORCE}: validity is the first test of every clause.
 */
public final class Matter {
    private static final Text NOT_IN_FORCE =
            Text.of("{0}不在文件有效期内（{1}起，至{2}前）", "{0} lies outside the validity of the document (from {1}, before {2})");

    private final Clause clause;
    private final Fact fact;
    private final Facts facts;
    private final Terms terms;
    private final Consumer<Verdict> verdicts;

    Matter(Clause clause, Fact fact, Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        this.clause = clause;
        this.fact = fact;
        this.facts = facts;
        this.terms = terms;
        this.verdicts = verdicts;
    }

    public Facts facts() {
        return facts;
    }

    public Terms terms() {
        return terms;
    }

    public Clause clause() {
        return clause;
    }

    public boolean isInForce() {
        return terms.isInForce(day());
    }

    public LocalDate day() {
        return facts.dateOf(fact);
    }

    /** The day on which what follows from the fact is claimed. */
    public LocalDate claimDay() {
        return facts.claimDayOf(fact);
    }

    /** Whether something stands on an open list on the day of the fact. */
    public boolean isListed(String list, String item) {
        return terms.isListed(list, item, day());
    }

    /** Whether anything at all stands on an open list on the day of the fact; an empty list decides nothing. */
    public boolean isKept(String list) {
        return terms.isKept(list, day());
    }

    /** The standard of this key on the day of the fact. */
    public Optional<Standard> standard(String key) {
        return terms.standard(key, day());
    }

    public Step step(Text text, Yuan amount) {
        return new Step(clause, text, amount);
    }

    public Verdict grant(Beneficiary beneficiary, Yuan amount, Step... derivation) {
        return grant(beneficiary, amount, Arrays.asList(derivation));
    }

    public Verdict grant(Beneficiary beneficiary, Yuan amount, List<Step> derivation) {
        return answer(new Verdict.Granted(
                clause, beneficiary, fact, Entitlement.money(clause.benefit(), amount), derivation));
    }

    /** Grants something other than money. */
    public Verdict grant(Beneficiary beneficiary, String value, Text because) {
        return grant(beneficiary, value, List.of(step(because, null)));
    }

    /** Grants something other than money for several reasons, a step each. */
    public Verdict grant(Beneficiary beneficiary, String value, List<Step> derivation) {
        return answer(
                new Verdict.Granted(clause, beneficiary, fact, Entitlement.named(clause.benefit(), value), derivation));
    }

    public Verdict refuse(Beneficiary beneficiary, ReasonCode code, Text why, Text nearest) {
        return answer(new Verdict.Refused(clause, beneficiary, fact, new Reason(code, why, nearest)));
    }

    public Verdict needsDecision(Beneficiary beneficiary, ReasonCode code, Text why, Text nearest) {
        return answer(new Verdict.NeedsDecision(clause, beneficiary, fact, new Reason(code, why, nearest)));
    }

    public Verdict notCovered(Beneficiary beneficiary, Text why) {
        Text nearest = Text.of("文件未就此给予待遇", "the document grants nothing for this");
        return answer(
                new Verdict.NotCovered(clause, beneficiary, fact, new Reason(ReasonCode.NOT_IN_TEXT, why, nearest)));
    }

    /** Answers for a target or duty, which is measured at any date. */
    public void measure(Beneficiary beneficiary, Outcome outcome, Text measured, Text target) {
        verdicts.accept(new Verdict.Measured(clause, beneficiary, fact, outcome, new Measure(measured, target)));
    }

    /** @return what was answered, which rules that pay once look at */
    private Verdict answer(Verdict verdict) {
        Verdict answered = isTimely() ? verdict : notInForce(verdict.beneficiary());
        verdicts.accept(answered);
        return answered;
    }

    /** Duties without a benefit are looked at on any day. */
    private boolean isTimely() {
        return clause.benefit() == null || terms.isInForce(judgedOn());
    }

    private LocalDate judgedOn() {
        return clause.benefit().isJudgedByDayOfFact() ? day() : claimDay();
    }

    private Verdict notInForce(Beneficiary beneficiary) {
        DateRange validity = terms.instrument().validity();
        Text why = NOT_IN_FORCE.with(judgedOn(), validity.from(), validity.end());
        Text nearest = Text.of("事实须发生在有效期内", "a day within the validity");
        return new Verdict.Refused(clause, beneficiary, fact, new Reason(ReasonCode.NOT_IN_FORCE, why, nearest));
    }
}
