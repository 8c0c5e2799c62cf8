package org.baigong.domain.talent.rules.leading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.baigong.domain.talent.facts.TalentClass;

/**
 * The leading talents of a question. Their title has a quota 名额: one
 * beyond it is held for a decision, and so is whatever rests on it.
 */
public final class LeadingTalents {
    private static final Text NOT_ONE =
            Text.of("没有该人获认定评定为技能领军人才的事实", "nothing states that the person is a skills leading talent");
    private static final Text BECOME_ONE = Text.of("获认定或评定为技能领军人才", "recognition or evaluation as a leading talent");
    private static final Text QUOTA_USED = Text.of("技能领军人才名额{0}名已满", "the quota of {0} leading talents is used up");
    private static final Text DECIDE = Text.of("由主管部门决定是否突破名额", "the office decides whether to go beyond the quota");

    private LeadingTalents() {}

    /**
     * A person by all of his or her facts.
     *
     * @param talentClass the class on the day of the matter, or null
     * @param held whether a title of the person lies beyond the quota
     */
    record Talent(TalentClass talentClass, boolean held) {}

    /** The talent; nothing for a person who is not stated to be one. */
    static Optional<Talent> find(String person, Matter matter) {
        List<LeadingTalent> stated = matter.facts().of(LeadingTalent.class).stream()
                .filter(fact -> fact.person().equals(person))
                .toList();
        boolean held = stated.stream().anyMatch(fact -> isBeyondQuota(fact, matter.terms()));
        return stated.isEmpty() ? Optional.empty() : Optional.of(new Talent(classOn(stated, matter), held));
    }

    /** The latest class stated by the day of the matter; before all of them, the one stated first. */
    private static TalentClass classOn(List<LeadingTalent> stated, Matter matter) {
        LeadingTalent valid = null;
        LeadingTalent first = null;
        for (LeadingTalent fact : stated) {
            if (fact.talentClass() != null) {
                first = first == null ? fact : first;
                LocalDate day = matter.facts().dateOf(fact);
                if (!day.isAfter(matter.day())
                        && (valid == null || day.isAfter(matter.facts().dateOf(valid)))) {
                    valid = fact;
                }
            }
        }
        LeadingTalent decisive = valid == null ? first : valid;
        return decisive == null ? null : decisive.talentClass();
    }

    public static boolean isBeyondQuota(LeadingTalent stated, Terms terms) {
        return stated.ordinal() != null && stated.ordinal() > quota(terms);
    }

    private static long quota(Terms terms) {
        return terms.instrument().clause("DG-25.3").quota();
    }

    public static Verdict hold(Matter matter, Beneficiary beneficiary) {
        return matter.needsDecision(beneficiary, ReasonCode.HOLD, QUOTA_USED.with(quota(matter.terms())), DECIDE);
    }

    static Verdict refuse(Matter matter, Beneficiary beneficiary) {
        return matter.refuse(beneficiary, ReasonCode.CONDITION_NOT_MET, NOT_ONE, BECOME_ONE);
    }

    static Beneficiary beneficiary(String person) {
        return new Beneficiary(Role.LEADING_TALENT, person);
    }

    /** The key of the scale for a class, which goes before the general one. */
    static String scale(Matter matter, TalentClass talentClass) {
        String general = matter.clause().code();
        return talentClass == null ? general : general + "." + talentClass;
    }
}
