package org.baigong.adapters.rest.cards;

import java.util.List;
import org.baigong.application.cards.CardRecord;
import org.baigong.application.register.Enrolled;
import org.baigong.domain.talent.Card;
import org.baigong.domain.talent.CardGround;

/** A card as the office sees it. */
record CardView(
        long id,
        Enrolled person,
        String appliedOn,
        String state,
        String review,
        String number,
        String validFrom,
        String validUntil,
        List<CardGround> grounds,
        String reason,
        String revokedOn,
        int version) {

    static CardView of(CardRecord found) {
        Card card = found.card();
        return new CardView(
                card.id(),
                found.person(),
                card.appliedOn().toString(),
                card.state().name(),
                found.groundLost() ? CardResource.GROUND_LOST : null,
                card.number(),
                text(card.validFrom()),
                text(card.validUntil()),
                card.grounds(),
                card.reason(),
                text(card.revokedOn()),
                card.version());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
