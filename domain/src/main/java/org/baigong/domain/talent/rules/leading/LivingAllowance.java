package org.baigong.domain.talent.rules.leading;

import java.util.List;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.OnceRule;
import org.baigong.domain.law.Standards;
import org.baigong.domain.talent.facts.LeadingTalent;

/** DG-25.4: a leading talent gets a living allowance 生活补贴 from a range, once; under the switch {@code YEARLY} once a year. */
public final class LivingAllowance extends OnceRule<LeadingTalent> {
    private static final Text ALLOWANCE = Text.of("生活补贴{0}元（{1}）", "living allowance of {0} yuan ({1})");

    public LivingAllowance(Instrument instrument) {
        super(
                instrument.clause("DG-25.4"),
                LeadingTalent.class,
                Text.of("技能领军人才生活补贴多少？", "How much is the living allowance of a leading talent?"));
    }

    @Override
    protected Object once(LeadingTalent talent, Matter matter) {
        return isYearly(matter) ? List.of(talent.person(), matter.day().getYear()) : talent.person();
    }

    @Override
    protected boolean counts(Payment payment, LeadingTalent talent, Matter matter) {
        return !isYearly(matter) || payment.date().getYear() == matter.day().getYear();
    }

    private static boolean isYearly(Matter matter) {
        return matter.terms().reads("DG-25.4.period", "YEARLY");
    }

    @Override
    protected void judge(LeadingTalent talent, Matter matter, boolean usedUp) {
        Beneficiary person = LeadingTalents.beneficiary(talent.person());
        if (usedUp) {
            refuseUsedUp(matter, person);
        } else if (LeadingTalents.isBeyondQuota(talent, matter.terms())) {
            LeadingTalents.hold(matter, person);
        } else {
            Standards.grantFromScale(
                    matter,
                    person,
                    LeadingTalents.scale(matter, talent.talentClass()),
                    talent.proposed(),
                    (chosen, source) -> List.of(matter.step(ALLOWANCE.with(chosen, source), chosen)));
        }
    }
}
