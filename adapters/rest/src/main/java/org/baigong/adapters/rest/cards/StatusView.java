package org.baigong.adapters.rest.cards;

import java.util.List;
import org.baigong.application.cards.LookUpCard;

/** What a card is worth, as other departments see it. */
record StatusView(
        String number,
        String holder,
        String on,
        String status,
        String validFrom,
        String validUntil,
        List<BenefitView> benefits) {
    record BenefitView(String code, String zh, String en) {}

    static StatusView of(LookUpCard.Status found) {
        return new StatusView(
                found.number(),
                found.holder(),
                found.on().toString(),
                found.status().name(),
                found.validFrom().toString(),
                found.validUntil().toString(),
                found.benefits().stream()
                        .map(benefit -> new BenefitView(
                                benefit.name(),
                                benefit.title().zh(),
                                benefit.title().en()))
                        .toList());
    }
}
