package org.baigong.domain.talent;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.TwoPersons;
import org.baigong.domain.talent.facts.TalentCard;

/**
 * A talent card 东莞市优才卡, from the application to its end. How long one is valid stands in no text: whoever decides says it.
 *
 * @param id 0 until it is stored
 * @param person id of the register
 * @param number of the card, or null until it is issued
 * @param validUntil the last day, included
 * @param grounds on which it was issued, or last renewed
 * @param reason why it was declined or revoked
 * @param version 1 as applied for, one more with everything that happens to it
 */
public record Card(
        long id,
        String person,
        LocalDate appliedOn,
        String appliedBy,
        CardState state,
        String number,
        LocalDate validFrom,
        LocalDate validUntil,
        List<CardGround> grounds,
        String reason,
        LocalDate revokedOn,
        int version) {
    public Card {
        grounds = List.copyOf(grounds);
    }

    public static Attempt<Card> appliedFor(String person, LocalDate on, LocalDate today, String by) {
        return Days.passed(on, today, "/appliedOn")
                .map(day -> new Card(0, person, on, by, CardState.APPLIED, null, null, null, List.of(), null, null, 1));
    }

    public Card numbered(long given) {
        return new Card(
                given,
                person,
                appliedOn,
                appliedBy,
                state,
                number,
                validFrom,
                validUntil,
                grounds,
                reason,
                revokedOn,
                version);
    }

    /** @param on the day of the decision; whoever applied for it does not issue it */
    public Attempt<Card> issued(String by, String number, LocalDate on, LocalDate from, LocalDate until) {
        return step(CardStep.ISSUE)
                .then(next -> TwoPersons.decides(by, appliedBy, next))
                .then(next -> Days.notBefore(on, appliedOn, "/on").map(day -> next))
                .then(next -> Days.notBefore(from, on, "/validFrom").map(day -> next))
                .then(next -> Days.notBefore(until, from, "/validUntil").map(day -> next))
                .map(next -> next.valid(number, from, until));
    }

    /** To a later last day 续期. */
    public Attempt<Card> renewed(LocalDate until) {
        return step(CardStep.RENEW)
                .then(next -> until.isAfter(validUntil)
                        ? Attempt.done(next)
                        : Attempt.refused(Fault.of(
                                        "DAY_TOO_EARLY",
                                        "续期须晚于现有效期{0}",
                                        "a renewal goes beyond {0}, the last day as it is",
                                        validUntil)
                                .at("/validUntil")))
                .map(next -> next.valid(number, validFrom, until));
    }

    /** @param given the grounds on the day of the decision */
    public Card standingOn(List<CardGround> given) {
        return new Card(
                id,
                person,
                appliedOn,
                appliedBy,
                state,
                number,
                validFrom,
                validUntil,
                given,
                reason,
                revokedOn,
                version);
    }

    public Attempt<Card> declined(String by, String why) {
        return step(CardStep.DECLINE)
                .then(next -> TwoPersons.decides(by, appliedBy, next))
                .map(next -> next.over(why, null));
    }

    public Attempt<Card> revoked(LocalDate on, LocalDate today, String why) {
        return step(CardStep.REVOKE)
                .then(next -> Days.passed(on, today, "/on").map(day -> next))
                .map(next -> next.over(why, on));
    }

    /** What it is worth on a day, to the end of its last one; nothing was ever issued where there is no number. */
    public CardStatus on(LocalDate day) {
        if (revokedOn != null && !day.isBefore(revokedOn)) {
            return CardStatus.REVOKED;
        }
        if (day.isBefore(validFrom)) {
            return CardStatus.NOT_YET_VALID;
        }
        return day.isAfter(validUntil) ? CardStatus.EXPIRED : CardStatus.VALID;
    }

    /** The certified fact that tells of the card. */
    public TalentCard fact() {
        return new TalentCard(factName(), validFrom, person, validFrom, validUntil);
    }

    public String factName() {
        return "talent-card/" + id;
    }

    private Attempt<Card> step(CardStep step) {
        return step.from(state)
                .map(next -> Attempt.done(new Card(
                        id,
                        person,
                        appliedOn,
                        appliedBy,
                        next,
                        number,
                        validFrom,
                        validUntil,
                        grounds,
                        reason,
                        revokedOn,
                        version + 1)))
                .orElseGet(() -> Attempt.refused(Fault.of(
                        "STEP_NOT_ALLOWED",
                        "优才卡申请{0}目前状态为“{1}”，不能{2}",
                        "card {0} is “{1}”: cannot {2}",
                        Long.toString(id),
                        state.title(),
                        step.title())));
    }

    private Card valid(String given, LocalDate from, LocalDate until) {
        return new Card(
                id, person, appliedOn, appliedBy, state, given, from, until, grounds, reason, revokedOn, version);
    }

    private Card over(String why, LocalDate on) {
        return new Card(
                id, person, appliedOn, appliedBy, state, number, validFrom, validUntil, grounds, why, on, version);
    }
}
