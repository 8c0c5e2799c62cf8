package org.baigong.domain.talent.rules.card;

import java.time.LocalDate;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.talent.facts.TalentCard;

/** DG-27.3: who holds a valid talent card gets its seven kinds of benefits; the card is valid to the end of its last day. */
public final class BenefitsOfTalentCard extends FactRule<TalentCard> {
    private static final Text VALID = Text.of("优才卡在{0}有效", "the talent card is valid on {0}");
    private static final Text NOT_VALID = Text.of("优才卡在{0}无效", "the talent card is not valid on {0}");
    private static final Text WITHIN = Text.of("在{0}至{1}之间", "a day from {0} to {1}");

    public BenefitsOfTalentCard(Instrument instrument) {
        super(
                instrument.clause("DG-27.3"),
                TalentCard.class,
                Text.of("优才卡当日是否有效并享受待遇？", "Is the talent card valid on the day, with its benefits?"));
    }

    @Override
    protected void judge(TalentCard card, Matter matter) {
        Beneficiary holder = new Beneficiary(Role.PERSON, card.person());
        LocalDate day = matter.day();
        if (DateRange.closed(card.validFrom(), card.validUntil()).contains(day)) {
            matter.grant(holder, "CARD_BENEFITS", VALID.with(day));
        } else {
            matter.refuse(
                    holder,
                    ReasonCode.CONDITION_NOT_MET,
                    NOT_VALID.with(day),
                    WITHIN.with(card.validFrom(), card.validUntil()));
        }
    }
}
