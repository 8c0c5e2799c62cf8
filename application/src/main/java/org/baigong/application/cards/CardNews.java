package org.baigong.application.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Event;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Trail;
import org.baigong.domain.talent.Card;

/** Writes down what happens to a card, and tells others that it did. Whose it is and why stands in the trail alone. */
@ApplicationScoped
public class CardNews {
    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    Card told(Actor actor, String what, Card card, Map<String, Object> detail) {
        String subject = "talent-cards/" + card.id();
        trail.record(actor, "talent-card." + what, subject, detail);
        outbox.put(new Event(
                "org.baigong.talent-card." + what,
                subject,
                null,
                Map.of("card", card.id(), "state", card.state().name())));
        return card;
    }
}
