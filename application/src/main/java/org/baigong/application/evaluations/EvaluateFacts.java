package org.baigong.application.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fact;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.WhatIf;

/** Answers what a policy says about stated facts, as it was set. Stores nothing. */
@ApplicationScoped
public class EvaluateFacts {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final CurrentTerms terms;
    private final Clock clock;

    /** By the documents alone, as if nothing had been set. */
    public EvaluateFacts() {
        this((instrument, day) -> instrument.terms(), Clock.system(CHINA));
    }

    /** @param clock that knows the day where the document is in force */
    @Inject
    public EvaluateFacts(CurrentTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * @param day on which it is asked; absent: today
     * @return the verdicts, or what is wrong with the facts, the standards or the switches supposed
     */
    public Attempt<Evaluation> evaluate(
            Rulebook rulebook, Optional<LocalDate> day, WhatIf whatIf, List<? extends Fact> stated) {
        LocalDate on = day.orElseGet(() -> LocalDate.now(clock));
        Terms inForce = terms.current(rulebook.instrument(), on);
        return whatIf.applyTo(inForce)
                .then(supposed -> Facts.of(on, stated)
                        .map(facts -> new Evaluation(
                                rulebook.instrument().id(),
                                supposed.version(),
                                day.isPresent() || inForce.isInForce(on)
                                        ? null
                                        : Notice.outside(inForce.validity(), on),
                                rulebook.judge(facts, supposed).stream()
                                        .map(VerdictView::of)
                                        .toList())));
    }
}
