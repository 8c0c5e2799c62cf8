package org.baigong.application.surveys;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Yuan;

/**
 * What a survey has found.
 *
 * @param before hash of the terms before; null where stored determinations were looked at, each made under its own
 * @param after hash of the terms after
 * @param day by which the readings were chosen
 * @param subjects looked at
 * @param facts looked at
 * @param touched of the subjects, those with a difference
 * @param clauses with a difference
 * @param applied whether the determinations were brought in line
 */
public record SurveyResult(
        String before,
        String after,
        LocalDate day,
        long subjects,
        long facts,
        long touched,
        List<ClauseTotal> clauses,
        boolean applied) {

    /** Of all clauses together. */
    public ClauseTotal total() {
        return clauses.stream().reduce(new ClauseTotal(null, 0, 0, 0, Yuan.ZERO, Yuan.ZERO), ClauseTotal::plus);
    }
}
