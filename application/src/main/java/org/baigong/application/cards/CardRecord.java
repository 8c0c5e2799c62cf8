package org.baigong.application.cards;

import org.baigong.application.register.Enrolled;
import org.baigong.domain.talent.Card;

/** @param groundLost whether it is issued and none of the facts on which it was is in force any more 条件丧失 */
public record CardRecord(Card card, Enrolled person, boolean groundLost) {}
