package org.baigong.application.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Progress;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.determinations.DetermineEntitlements;
import org.baigong.application.facts.Changed;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.facts.NewFact;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.talent.Card;
import org.baigong.domain.talent.CardGround;

/** The card is issued, renewed, declined or revoked 发放、续期、注销. A decision in its favour takes a ground on its day. */
@ApplicationScoped
@Transactional
public class DecideCard {
    @Inject
    Cards cards;

    @Inject
    CardGrounds grounds;

    @Inject
    FactRegister register;

    @Inject
    Determinations determinations;

    @Inject
    DetermineEntitlements determine;

    @Inject
    TermsInForce terms;

    @Inject
    CardNews news;

    /** @param on the day of the decision; @param from the first day of validity; @param until the last, included */
    public Attempt<Card> issue(
            Actor actor, long id, Expected expected, String number, LocalDate on, LocalDate from, LocalDate until) {
        cards.queue();
        return held(actor, Operation.ISSUE_CARD, id, expected)
                .then(card -> passed(on, card))
                .then(card -> card.issued(actor.id(), number, on, from, until))
                .then(card -> inForce(card, on)
                        .then(given -> cards.numbered(number).isPresent()
                                ? Attempt.refused(
                                        Fault.of("CARD_NUMBER_TAKEN", "卡号{0}已使用", "number {0} is taken", number)
                                                .at("/number"))
                                : Attempt.done(card.standingOn(given))))
                .map(card -> kept(actor, card, "issued", number, register.add(actor, fact(card))));
    }

    public Attempt<Card> renew(Actor actor, long id, Expected expected, LocalDate on, LocalDate until) {
        return held(actor, Operation.RENEW_CARD, id, expected)
                .then(card -> passed(on, card))
                .then(card -> card.renewed(until))
                .then(card -> inForce(card, on).map(card::standingOn))
                .map(card -> {
                    Changed changed = register.correct(actor, fact(card).get(0), "续期");
                    return kept(actor, card, "renewed", until.toString(), changed);
                });
    }

    public Attempt<Card> decline(Actor actor, long id, Expected expected, String reason) {
        return held(actor, Operation.DECLINE_CARD, id, expected)
                .then(card -> card.declined(actor.id(), reason))
                .map(card -> kept(actor, card, "declined", reason, Changed.nothing()));
    }

    public Attempt<Card> revoke(Actor actor, long id, Expected expected, LocalDate on, String reason) {
        return held(actor, Operation.REVOKE_CARD, id, expected)
                .then(card -> card.revoked(on, terms.today(), reason))
                .map(card -> {
                    determinations.queue();
                    return kept(actor, card, "revoked", reason, register.withdraw(actor, card.factName(), reason));
                });
    }

    /** The grounds, which nobody takes away any more until the card is kept. */
    private Attempt<List<CardGround>> inForce(Card card, LocalDate on) {
        determinations.queue();
        return grounds.of(card.person(), on);
    }

    private Attempt<Card> held(Actor actor, Operation operation, long id, Expected expected) {
        return cards.lock(actor.scope(operation), id)
                .map(Attempt::done)
                .orElseGet(() -> Attempt.refused(
                        Fault.of("CARD_NOT_FOUND", "没有优才卡申请{0}", "there is no card {0}", Long.toString(id))))
                .then(card -> expected.met(card.version(), card));
    }

    private Attempt<Card> passed(LocalDate on, Card card) {
        return on.isAfter(terms.today())
                ? Attempt.refused(Fault.of("DAY_TO_COME", "{0}尚未到来", "{0} is still to come", on)
                        .at("/on"))
                : Attempt.done(card);
    }

    private static List<NewFact> fact(Card card) {
        return List.of(new NewFact(card.fact(), null));
    }

    private Card kept(Actor actor, Card card, String what, String detail, Changed changed) {
        cards.update(card);
        determine.after(actor, changed, Progress.UNHEARD);
        return news.told(actor, what, card, Map.of("detail", detail));
    }
}
