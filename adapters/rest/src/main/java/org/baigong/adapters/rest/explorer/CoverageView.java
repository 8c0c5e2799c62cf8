package org.baigong.adapters.rest.explorer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.baigong.application.evaluations.Coverage;
import org.baigong.application.evaluations.Wording;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Standing;

/** How many provisions of a document are computed, decided, tracked or only stated. */
record CoverageView(String instrument, Counts total, List<ArticleCoverage> articles) {

    record Counts(int total, int computed, int decided, int tracked, int stated) {
        static Counts of(Collection<Clause> clauses) {
            return of(Coverage.count(clauses));
        }

        private static Counts of(Map<Standing, Integer> counts) {
            return new Counts(
                    counts.values().stream().mapToInt(Integer::intValue).sum(),
                    counts.get(Standing.COMPUTED),
                    counts.get(Standing.DECIDED),
                    counts.get(Standing.TRACKED),
                    counts.get(Standing.STATED));
        }
    }

    record ArticleCoverage(String number, Wording title, Counts provisions) {}

    static CoverageView of(Instrument instrument) {
        Coverage coverage = Coverage.of(instrument);
        return new CoverageView(
                coverage.instrument(),
                Counts.of(coverage.totals()),
                coverage.articles().stream()
                        .map(article -> new ArticleCoverage(
                                article.number(), Wording.of(article.title()), Counts.of(article.counts())))
                        .toList());
    }
}
