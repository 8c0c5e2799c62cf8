package org.baigong.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baigong.domain.carriers.rules.CarrierRules;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.rules.CompetitionRules;
import org.baigong.domain.employers.rules.EmployerRules;
import org.baigong.domain.law.Entitlement;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Instruments;
import org.baigong.domain.law.Listed;
import org.baigong.domain.law.Listing;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.law.WhatIf;
import org.baigong.domain.plans.rules.PlanRules;
import org.baigong.domain.talent.rules.TalentRules;
import org.baigong.domain.training.rules.TrainingRules;

/**
 * A question to the Dongguan document: facts, and what is supposed. Its answers are written on one line each: what was
 * granted ({@code p1 500000.00}), or the outcome and its reason ({@code p1 REFUSED ALREADY_PAID}).
 */
public final class Question {
    public static final Instrument DONGGUAN = Instruments.load("dongguan-2021");
    public static final Rulebook RULES = new Rulebook(
            DONGGUAN,
            Stream.of(
                            CompetitionRules.of(DONGGUAN),
                            TrainingRules.of(DONGGUAN),
                            CarrierRules.of(DONGGUAN),
                            EmployerRules.of(DONGGUAN),
                            TalentRules.of(DONGGUAN),
                            PlanRules.of(DONGGUAN))
                    .flatMap(List::stream)
                    .toList());

    private final List<Fact> facts;
    private final Map<String, String> standards = new HashMap<>();
    private final Map<String, String> switches = new HashMap<>();
    private final List<Listing> listings = new ArrayList<>();
    private LocalDate on = LocalDate.of(2022, 6, 30);

    private Question(List<Fact> facts) {
        this.facts = facts;
    }

    public static Question about(Fact... facts) {
        return new Question(List.of(facts));
    }

    public Question on(String day) {
        on = LocalDate.parse(day);
        return this;
    }

    /** Puts something on an open list, from a day on. */
    public Question listing(String list, String item, String from) {
        return listing(list, item, new DateRange(LocalDate.parse(from), null));
    }

    /** Puts something on an open list, from a first to a last day. */
    public Question listing(String list, String item, String first, String last) {
        return listing(list, item, DateRange.closed(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private Question listing(String list, String item, DateRange days) {
        listings.add(new Listing(list, item, days, Text.of("通知", "notice")));
        return this;
    }

    public Question with(String key, String value) {
        standards.put(key, value);
        return this;
    }

    /** @param choices for example {@code DG-13.5.base=PRIZE_PLUS_CITY}, several with blanks between, or null */
    public Question reading(String choices) {
        if (choices != null && !choices.isBlank()) {
            for (String choice : choices.trim().split("\\s+")) {
                switches.put(choice.split("=")[0], choice.split("=")[1]);
            }
        }
        return this;
    }

    public List<Verdict> verdicts() {
        if (!listings.isEmpty()) {
            Terms terms = Listed.terms(DONGGUAN, standards, switches, listings);
            return judge(((Attempt.Done<Facts>) Facts.of(on, facts)).value(), terms);
        }
        Attempt<List<Verdict>> answer = new WhatIf(standards, switches)
                .applyTo(DONGGUAN)
                .then(terms -> Facts.of(on, facts).map(stated -> judge(stated, terms)));
        assertThat(answer).isInstanceOf(Attempt.Done.class);
        return ((Attempt.Done<List<Verdict>>) answer).value();
    }

    private static List<Verdict> judge(Facts stated, Terms terms) {
        return RULES.judge(stated, terms);
    }

    /** What one clause answers, in order. */
    public List<String> answersOf(String clause) {
        return verdicts().stream()
                .filter(verdict -> verdict.clause().code().equals(clause))
                .map(Question::print)
                .toList();
    }

    /** What the clauses of an article answer, in order, each with its code. */
    public List<String> answersIn(String article) {
        return answers().stream()
                .filter(answer -> answer.startsWith("DG-" + article + "."))
                .toList();
    }

    /** What every clause answers, in order, each with its code. */
    public List<String> answers() {
        return verdicts().stream()
                .map(verdict -> verdict.clause().code() + " " + print(verdict))
                .toList();
    }

    private static String print(Verdict verdict) {
        String who = verdict.beneficiary().id() + " ";
        if (verdict instanceof Verdict.Granted granted) {
            Entitlement what = granted.entitlement();
            return who + (what.amount() == null ? what.value() : what.amount());
        }
        if (verdict instanceof Verdict.Refused refused) {
            return who + "REFUSED " + refused.reason().code();
        }
        if (verdict instanceof Verdict.NeedsDecision open) {
            return who + "NEEDS_DECISION " + open.reason().code();
        }
        return who + verdict.outcome();
    }
}
