package org.baigong.adapters.rest.explorer;

import java.util.Collection;
import java.util.List;
import org.baigong.application.evaluations.Wording;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Standing;

/** How many provisions of a document are computed, decided, tracked or only stated. */
record CoverageView(String instrument, Counts total, List<ArticleCoverage> articles) {

    record Counts(int total, int computed, int decided, int tracked, int stated) {
        static Counts of(Collection<Clause> clauses) {
            return new Counts(
                    clauses.size(),
                    count(clauses, Standing.COMPUTED),
                    count(clauses, Standing.DECIDED),
                    count(clauses, Standing.TRACKED),
                    count(clauses, Standing.STATED));
        }

        private static int count(Collection<Clause> clauses, Standing standing) {
            return (int) clauses.stream()
                    .filter(clause -> clause.standing() == standing)
                    .count();
        }
    }

    record ArticleCoverage(String number, Wording title, Counts provisions) {}

    static CoverageView of(Instrument instrument) {
        return new CoverageView(
                instrument.id(),
                Counts.of(instrument.clauses()),
                instrument.articles().stream()
                        .map(article -> new ArticleCoverage(
                                article.number(), Wording.of(article.title()), Counts.of(article.clauses())))
                        .toList());
    }
}
