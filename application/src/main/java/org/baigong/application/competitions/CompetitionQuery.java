package org.baigong.application.competitions;

import org.baigong.domain.common.TownCode;
import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.ContestCategory;

/**
 * Filters, of which a null one does not filter, and the order of the list.
 *
 * @param name a part of the name, in whichever case
 */
public record CompetitionQuery(
        CompetitionState state, ContestCategory category, TownCode town, String name, Order order, boolean descending) {

    /** What competitions can be sorted by; those that are alike in it, by number. */
    public enum Order {
        NUMBER,
        NAME,
        STARTS_ON,
        ENDS_ON
    }

    public static final CompetitionQuery ALL = new CompetitionQuery(null, null, null, null, Order.NUMBER, false);
}
