package org.baigong.application.cards;

import org.baigong.domain.talent.CardState;

/**
 * Filters; a null one does not filter.
 *
 * @param groundLost only issued cards none of whose grounds is in force any more, or only the others
 * @param person id of the register
 */
public record CardQuery(CardState state, Boolean groundLost, String person) {
    public static final CardQuery ALL = new CardQuery(null, null, null);
}
