package org.baigong.application.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fact;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.WhatIf;

/** Answers what a policy says about stated facts. Stores nothing. */
@ApplicationScoped
public class EvaluateFacts {

    /** @return the verdicts, or what is wrong with the facts, the standards or the switches supposed */
    public Attempt<Evaluation> evaluate(Rulebook rulebook, LocalDate on, WhatIf whatIf, List<? extends Fact> stated) {
        return whatIf.applyTo(rulebook.instrument())
                .then(terms -> Facts.of(on, stated)
                        .map(facts -> new Evaluation(
                                rulebook.instrument().id(),
                                terms.version(),
                                rulebook.judge(facts, terms).stream()
                                        .map(VerdictView::of)
                                        .toList())));
    }
}
