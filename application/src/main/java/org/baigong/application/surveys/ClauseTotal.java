package org.baigong.application.surveys;

import org.baigong.domain.common.Yuan;

/**
 * The differences of a clause.
 *
 * @param more how many are granted, or more money
 * @param less how many are granted no more, or less money
 * @param other the rest
 * @param before what those verdicts granted in money
 * @param after what they grant
 */
public record ClauseTotal(String clause, long more, long less, long other, Yuan before, Yuan after) {

    ClauseTotal plus(ClauseTotal another) {
        return new ClauseTotal(
                clause,
                more + another.more,
                less + another.less,
                other + another.other,
                before.plus(another.before),
                after.plus(another.after));
    }
}
