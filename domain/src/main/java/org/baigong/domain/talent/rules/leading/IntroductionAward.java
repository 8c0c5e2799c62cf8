package org.baigong.domain.talent.rules.leading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Standards;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.talent.facts.TalentIntroduction;

/**
 * DG-25.7: a unit that introduces a leading talent gets an award 引才奖励 that the city sets, up to a cap in a calendar year; what
 * lies above the cap is cut, and a used-up cap grants nothing.
 */
public final class IntroductionAward extends Rule {
    private static final Set<OrganisationKind> UNITS = EnumSet.of(
            OrganisationKind.ENTERPRISE, OrganisationKind.PUBLIC_INSTITUTION, OrganisationKind.SOCIAL_ORGANISATION);
    private static final Text OTHER_UNIT =
            Text.of("{0}不在企事业单位、社会组织之列", "no enterprise, public institution or social organisation: {0}");
    private static final Text NAMED_UNIT =
            Text.of("企业、事业单位或社会组织", "an enterprise, public institution or social organisation");
    private static final Text AGAIN =
            Text.of("该单位引进该人才已经计算", "the introduction of this talent by this unit has been counted");
    private static final Text ANOTHER = Text.of("引进另一名技能领军人才", "the introduction of another leading talent");
    private static final Text PER_TALENT = Text.of("每名{0}元（{1}）", "{0} yuan per talent ({1})");
    private static final Text WITHIN_CAP = Text.of("{0}年上限{1}元，尚余{2}元", "cap of {1} yuan in {0}, {2} yuan left");

    public IntroductionAward(Instrument instrument) {
        super(
                instrument.clause("DG-25.7"),
                Text.of("引进技能领军人才的单位奖励多少？", "What does a unit get that introduces a leading talent?"));
    }

    private record Introduction(String unit, String talent) {}

    private record Year(String unit, int year) {}

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        Set<Introduction> counted = new HashSet<>();
        Map<Year, Yuan> granted = new HashMap<>();
        for (TalentIntroduction fact : facts.of(TalentIntroduction.class)) {
            Matter matter = matter(fact, facts, terms, verdicts);
            Introduction introduction = new Introduction(fact.unit(), fact.talent());
            Year year = new Year(fact.unit(), matter.day().getYear());
            Yuan spent = granted.getOrDefault(year, Yuan.ZERO);
            Verdict verdict = counted.contains(introduction)
                    ? matter.refuse(unit(fact), ReasonCode.ALREADY_PAID, AGAIN, ANOTHER)
                    : judge(fact, LeadingTalents.find(fact.talent(), matter), spent, matter);
            if (verdict instanceof Verdict.Granted award) {
                granted.merge(year, award.entitlement().amount(), Yuan::plus);
            }
            if (!(verdict instanceof Verdict.Refused)) {
                counted.add(introduction);
            }
        }
    }

    private Verdict judge(TalentIntroduction fact, Optional<LeadingTalents.Talent> talent, Yuan spent, Matter matter) {
        if (!UNITS.contains(fact.unitKind())) {
            Text kind = fact.unitKind().title();
            return matter.refuse(unit(fact), ReasonCode.CONDITION_NOT_MET, OTHER_UNIT.with(kind), NAMED_UNIT);
        }
        if (talent.isEmpty()) {
            return LeadingTalents.refuse(matter, unit(fact));
        }
        if (talent.get().held()) {
            return LeadingTalents.hold(matter, unit(fact));
        }
        Optional<Standard> standard = matter.standard(clause().code());
        return standard.isEmpty()
                ? Standards.missing(matter, unit(fact), clause().code())
                : grant(fact, standard.get(), spent, matter);
    }

    private Verdict grant(TalentIntroduction fact, Standard standard, Yuan spent, Matter matter) {
        int year = matter.day().getYear();
        Yuan paid = Yuan.sum(fact.paidUnder(clause().code()).stream()
                .filter(payment -> payment.date().getYear() == year)
                .map(Payment::amount)
                .toList());
        Yuan cap = Standards.cap(matter, clause().code() + ".cap");
        Yuan left = cap.leftAfter(paid.plus(spent));
        Yuan amount = standard.yuan().atMost(left);
        return matter.grant(
                unit(fact),
                amount,
                matter.step(PER_TALENT.with(standard.yuan(), standard.source()), standard.yuan()),
                matter.step(WITHIN_CAP.with(year, cap, left), amount));
    }

    private static Beneficiary unit(TalentIntroduction fact) {
        return new Beneficiary(Role.INTRODUCING_UNIT, fact.unit());
    }
}
