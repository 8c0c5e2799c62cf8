package org.baigong.application.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.baigong.application.access.Actor;
import org.baigong.application.register.Enrolled;
import org.baigong.application.register.Registry;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.competitions.Participant;
import org.baigong.domain.talent.Card;

/** Somebody applies for the card 申领; one application or valid card at a time. */
@ApplicationScoped
@Transactional
public class ApplyForCard {
    @Inject
    Cards cards;

    @Inject
    Registry registry;

    @Inject
    TermsInForce terms;

    @Inject
    CardNews news;

    public Attempt<CardRecord> apply(Actor actor, Participant person, LocalDate on) {
        cards.queue();
        Optional<Enrolled> known = registry.known(person.identity());
        return Card.appliedFor("", on, terms.today(), actor.id())
                .then(stated -> known.flatMap(one -> cards.openOf(one.id(), on)).isPresent()
                        ? Attempt.refused(Fault.of(
                                "UNDER_WAY",
                                "该人已有在办的申请或有效的优才卡",
                                "this person has a valid card, or an application under way"))
                        : Attempt.done(stated))
                .then(stated -> add(actor, registry.enrol(person), on));
    }

    private Attempt<CardRecord> add(Actor actor, Enrolled person, LocalDate on) {
        return Card.appliedFor(person.id(), on, terms.today(), actor.id()).map(stated -> {
            Card applied = cards.add(stated);
            news.told(actor, "applied", applied, Map.of("person", person.id()));
            return new CardRecord(applied, person, false);
        });
    }
}
