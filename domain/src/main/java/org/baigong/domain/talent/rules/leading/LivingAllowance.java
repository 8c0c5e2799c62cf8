package org.baigong.domain.talent.rules.leading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Standards;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.talent.facts.LeadingTalent;

/** DG-25.4: a leading talent gets a living allowance 生活补贴 from a range, once; under the switch {@code YEARLY} once a year. */
public final class LivingAllowance extends Rule {
    private static final Text ALLOWANCE = Text.of("生活补贴{0}元（{1}）", "living allowance of {0} yuan ({1})");
    private static final Text PAID = Text.of("生活补贴已经给予", "the living allowance has been paid");
    private static final Text ONCE = Text.of("每人一次", "once per person");
    private static final Text ONCE_A_YEAR = Text.of("每人每年一次", "once per person and calendar year");

    public LivingAllowance(Instrument instrument) {
        super(
                instrument.clause("DG-25.4"),
                Text.of("技能领军人才生活补贴多少？", "How much is the living allowance of a leading talent?"));
    }

    /** A person, and the year under the switch {@code YEARLY}. */
    private record Paid(String person, int year) {}

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        boolean yearly = terms.reads("DG-25.4.period", "YEARLY");
        Set<Paid> granted = new HashSet<>();
        for (LeadingTalent talent : facts.of(LeadingTalent.class)) {
            Matter matter = matter(talent, facts, terms, verdicts);
            int year = matter.day().getYear();
            Paid paid = new Paid(talent.person(), yearly ? year : 0);
            boolean before = talent.paidUnder(clause().code()).stream()
                    .anyMatch(payment -> !yearly || payment.date().getYear() == year);
            if (before || granted.contains(paid)) {
                matter.refuse(
                        LeadingTalents.beneficiary(talent.person()),
                        ReasonCode.ALREADY_PAID,
                        PAID,
                        yearly ? ONCE_A_YEAR : ONCE);
            } else if (pay(talent, matter) instanceof Verdict.Granted) {
                granted.add(paid);
            }
        }
    }

    private static Verdict pay(LeadingTalent talent, Matter matter) {
        Beneficiary person = LeadingTalents.beneficiary(talent.person());
        if (LeadingTalents.isBeyondQuota(talent, matter.terms())) {
            return LeadingTalents.hold(matter, person);
        }
        return Standards.grantFromScale(
                matter,
                person,
                LeadingTalents.scale(matter, talent.talentClass()),
                talent.proposed(),
                (chosen, source) -> List.of(matter.step(ALLOWANCE.with(chosen, source), chosen)));
    }
}
