package org.baigong.application.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.talent.Card;
import org.baigong.domain.talent.CardBenefit;
import org.baigong.domain.talent.CardStatus;

/** Another department asks what a card is worth on a day 优才卡查验: no more of the holder than the masked name. */
@ApplicationScoped
@Transactional
public class LookUpCard {
    @Inject
    Cards cards;

    @Inject
    TermsInForce terms;

    /** @param benefits what it opens on the day: all seven kinds, or none */
    public record Status(
            String number,
            String holder,
            LocalDate on,
            CardStatus status,
            LocalDate validFrom,
            LocalDate validUntil,
            List<CardBenefit> benefits) {}

    /** @param asked the day, or nothing: today */
    public Optional<Status> status(String number, Optional<LocalDate> asked) {
        LocalDate on = asked.orElseGet(terms::today);
        return cards.numbered(number).map(found -> {
            Card card = found.card();
            CardStatus status = card.on(on);
            return new Status(
                    card.number(),
                    masked(found.person().name()),
                    on,
                    status,
                    card.validFrom(),
                    card.validUntil(),
                    status == CardStatus.VALID ? List.of(CardBenefit.values()) : List.of());
        });
    }

    /** The first character and one asterisk for each other. */
    private static String masked(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }
}
