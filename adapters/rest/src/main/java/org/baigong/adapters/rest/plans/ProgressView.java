package org.baigong.adapters.rest.plans;

import java.util.List;
import org.baigong.application.evaluations.Wording;
import org.baigong.application.plans.IndicatorProgress;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Indicator;

/** An indicator and how it stands. */
record ProgressView(IndicatorView indicator, String clause, Wording clauseTitle, StandingView standing) {
    static ProgressView of(IndicatorProgress progress, int end) {
        return new ProgressView(
                IndicatorView.of(progress.series().indicator()),
                progress.clause().code(),
                Wording.of(progress.clause().title()),
                StandingView.of(progress, end));
    }

    /** An indicator, and its years for each whom it is measured for. */
    record CourseView(IndicatorView indicator, String clause, Wording clauseTitle, List<SeriesView> series) {
        static CourseView of(Clause clause, Indicator indicator, List<IndicatorProgress> course, int end) {
            return new CourseView(
                    IndicatorView.of(indicator),
                    clause.code(),
                    Wording.of(clause.title()),
                    course.stream().map(one -> SeriesView.of(one, end)).toList());
        }
    }

    /** @param years the earliest first */
    record SeriesView(StandingView standing, List<MeasuredView> years) {
        static SeriesView of(IndicatorProgress progress, int end) {
            return new SeriesView(
                    StandingView.of(progress, end),
                    progress.series().years().entrySet().stream()
                            .map(point -> MeasuredView.of(point.getKey(), point.getValue()))
                            .toList());
        }
    }
}
