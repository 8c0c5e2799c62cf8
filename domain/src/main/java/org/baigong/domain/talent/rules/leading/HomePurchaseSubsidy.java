package org.baigong.domain.talent.rules.leading;

import java.util.List;
import java.util.Optional;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.OnceRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standards;
import org.baigong.domain.law.Step;
import org.baigong.domain.talent.facts.HomePurchase;

/**
 * DG-25.5: a leading talent who buys a home in Dongguan gets a subsidy 购房补贴 from a range, once; under the switch {@code
 * CAP_AT_PRICE} no more than the price.
 */
public final class HomePurchaseSubsidy extends OnceRule<HomePurchase> {
    private static final Text SUBSIDY = Text.of("购房补贴{0}元（{1}）", "home-purchase subsidy of {0} yuan ({1})");
    private static final Text AT_PRICE = Text.of("以房价{0}元为限", "limited to the price of {0} yuan");
    private static final Text ELSEWHERE = Text.of("所购住房不在东莞", "the home is not in Dongguan");
    private static final Text HERE = Text.of("在东莞购房", "a home in Dongguan");

    public HomePurchaseSubsidy(Instrument instrument) {
        super(
                instrument.clause("DG-25.5"),
                HomePurchase.class,
                Text.of("技能领军人才购房补贴多少？", "How much is the home-purchase subsidy of a leading talent?"));
    }

    @Override
    protected Object once(HomePurchase purchase, Matter matter) {
        return purchase.person();
    }

    @Override
    protected void judge(HomePurchase purchase, Matter matter, boolean usedUp) {
        Beneficiary person = LeadingTalents.beneficiary(purchase.person());
        Optional<LeadingTalents.Talent> talent = LeadingTalents.find(purchase.person(), matter);
        if (talent.isEmpty()) {
            LeadingTalents.refuse(matter, person);
        } else if (!purchase.inDongguan()) {
            matter.refuse(person, ReasonCode.CONDITION_NOT_MET, ELSEWHERE, HERE);
        } else if (usedUp) {
            refuseUsedUp(matter, person);
        } else if (talent.get().held()) {
            LeadingTalents.hold(matter, person);
        } else {
            Standards.grantFromScale(
                    matter,
                    person,
                    LeadingTalents.scale(matter, talent.get().talentClass()),
                    purchase.proposed(),
                    (chosen, source) -> steps(purchase, matter, chosen, source));
        }
    }

    private static List<Step> steps(HomePurchase purchase, Matter matter, Yuan chosen, Text source) {
        Step subsidy = matter.step(SUBSIDY.with(chosen, source), chosen);
        if (purchase.price() == null || !matter.terms().reads("DG-25.5.price", "CAP_AT_PRICE")) {
            return List.of(subsidy);
        }
        Step limited = matter.step(AT_PRICE.with(purchase.price()), chosen.atMost(purchase.price()));
        return List.of(subsidy, limited);
    }
}
