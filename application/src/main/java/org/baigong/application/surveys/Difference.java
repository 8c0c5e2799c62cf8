package org.baigong.application.surveys;

import org.baigong.application.determinations.Determination;

/**
 * One verdict that differs.
 *
 * @param competition that certified the fact, or null
 * @param before null: there is no verdict
 * @param after null: there will be none
 */
public record Difference(Determination.Key key, String competition, Answer before, Answer after) {

    public Direction direction() {
        return Direction.of(before, after);
    }
}
