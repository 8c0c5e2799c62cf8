package org.baigong.adapters.rest.jobs;

import java.time.LocalDate;
import java.util.List;
import org.baigong.application.surveys.ClauseTotal;
import org.baigong.application.surveys.SurveyResult;
import org.baigong.domain.common.Yuan;

/**
 * What a preview or a recomputation has found, added up; amounts are of the verdicts that differ.
 *
 * @param before hash of the terms before, of a preview
 */
record SurveyView(
        String before,
        String after,
        LocalDate on,
        long subjects,
        long facts,
        long touched,
        TotalView total,
        List<TotalView> clauses,
        boolean applied) {

    /** @param clause null: of all clauses together */
    record TotalView(String clause, long more, long less, long other, String before, String after, String difference) {
        static TotalView of(ClauseTotal total) {
            return new TotalView(
                    total.clause(),
                    total.more(),
                    total.less(),
                    total.other(),
                    total.before().toString(),
                    total.after().toString(),
                    difference(total.before(), total.after()));
        }

        private static String difference(Yuan before, Yuan after) {
            return before.compareTo(after) > 0
                    ? "-" + before.leftAfter(after)
                    : after.leftAfter(before).toString();
        }
    }

    static SurveyView of(SurveyResult result) {
        return new SurveyView(
                result.before(),
                result.after(),
                result.day(),
                result.subjects(),
                result.facts(),
                result.touched(),
                TotalView.of(result.total()),
                result.clauses().stream().map(TotalView::of).toList(),
                result.applied());
    }
}
