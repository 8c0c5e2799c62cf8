package org.baigong.adapters.rest.determinations;

import org.baigong.application.determinations.DeterminationTotal;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.evaluations.Wording;

/** A total with the title of its clause. */
record TotalView(String clause, Wording title, String outcome, String benefit, long count, String amount) {
    static TotalView of(DeterminationTotal total, Rulebooks rulebooks) {
        Wording title = Wording.of(rulebooks
                .find(Rulebooks.DONGGUAN)
                .orElseThrow()
                .instrument()
                .clause(total.clause())
                .title());
        return new TotalView(
                total.clause(),
                title,
                total.outcome(),
                total.benefit(),
                total.count(),
                total.amount().toString());
    }
}
