package org.baigong.domain.talent.rules.leading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.OnceRule;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Standards;
import org.baigong.domain.law.Step;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.talent.facts.LeadingTalent;

/**
 * DG-25.4: a leading talent gets a living allowance 生活补贴 from a range, once; under the switch {@code YEARLY} once a year. Who
 * moves to another class gets what its scale gives beyond what was granted before.
 */
public final class LivingAllowance extends Rule {
    private static final Text ALLOWANCE = Text.of("生活补贴{0}元（{1}）", "living allowance of {0} yuan ({1})");
    private static final Text DIFFERENCE = Text.of(
            "由{0}调整为{1}，此前已给予{2}元，补足差额{3}元",
            "moved from {0} to {1}: {2} yuan were granted before, {3} yuan make up the difference");

    public LivingAllowance(Instrument instrument) {
        super(
                instrument.clause("DG-25.4"),
                Text.of("技能领军人才生活补贴多少？", "How much is the living allowance of a leading talent?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        boolean yearly = terms.reads("DG-25.4.period", "YEARLY");
        Map<Object, Yuan> granted = new HashMap<>();
        for (LeadingTalent talent : facts.of(LeadingTalent.class)) {
            Matter matter = matter(talent, facts, terms, verdicts);
            int year = matter.day().getYear();
            Object once = yearly ? List.of(talent.person(), year) : talent.person();
            List<Yuan> paid = talent.paidUnder(clause().code()).stream()
                    .filter(payment -> !yearly || payment.date().getYear() == year)
                    .map(Payment::amount)
                    .toList();
            boolean usedUp = granted.containsKey(once) || !paid.isEmpty();
            Yuan before = Yuan.sum(paid).plus(granted.getOrDefault(once, Yuan.ZERO));
            if (judge(talent, matter, usedUp, before) instanceof Verdict.Granted allowance) {
                granted.merge(once, allowance.entitlement().amount(), Yuan::plus);
            }
        }
    }

    private static Verdict judge(LeadingTalent talent, Matter matter, boolean usedUp, Yuan before) {
        Beneficiary person = LeadingTalents.beneficiary(talent.person());
        if (usedUp && !talent.isChangeOfClass()) {
            return OnceRule.refuseUsedUp(matter, person);
        }
        if (LeadingTalents.isBeyondQuota(talent, matter.terms())) {
            return LeadingTalents.hold(matter, person);
        }
        return Standards.grantFromScale(
                matter,
                person,
                LeadingTalents.scale(matter, talent.talentClass()),
                talent.proposed(),
                (chosen, source) -> steps(talent, matter, chosen, source, before));
    }

    private static List<Step> steps(LeadingTalent talent, Matter matter, Yuan chosen, Text source, Yuan before) {
        Step allowance = matter.step(ALLOWANCE.with(chosen, source), chosen);
        if (!talent.isChangeOfClass()) {
            return List.of(allowance);
        }
        Yuan rest = chosen.leftAfter(before);
        Text from = talent.changedFrom().title();
        Text to = talent.talentClass().title();
        return List.of(allowance, matter.step(DIFFERENCE.with(from, to, before, rest), rest));
    }
}
