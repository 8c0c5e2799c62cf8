package org.baigong.domain.talent.rules.careers;

import java.util.function.Consumer;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.talent.facts.AchievementKind;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.baigong.domain.talent.facts.WorkAchievement;

/** DG-25.2: the unique skill or special method 绝活绝技 of a high-skilled talent may be named after him or her. */
public final class NamingOfSkill extends Rule {
    private static final Text HIGH_SKILLED =
            Text.of("高技能人才的绝活绝技、特殊操作方法", "a unique skill or method of a high-skilled talent");
    private static final Text NOT_HIGH_SKILLED =
            Text.of("没有高级工以上证书，也不是技能领军人才", "neither a certificate of senior worker or above nor a leading talent");
    private static final Text BECOME_ONE =
            Text.of("高级工以上证书或技能领军人才", "a certificate of senior worker or above, or leading talent");

    public NamingOfSkill(Instrument instrument) {
        super(instrument.clause("DG-25.2"), Text.of("谁的绝活绝技可用其姓名命名？", "Whose unique skill may be named after them?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        for (WorkAchievement achievement : facts.of(WorkAchievement.class)) {
            if (achievement.kind() == AchievementKind.UNIQUE_SKILL) {
                judge(achievement, matter(achievement, facts, terms, verdicts));
            }
        }
    }

    private static void judge(WorkAchievement achievement, Matter matter) {
        Beneficiary person = new Beneficiary(Role.PERSON, achievement.person());
        if (isHighSkilled(achievement.person(), matter.facts())) {
            matter.grant(person, "NAMED_SKILL", HIGH_SKILLED);
        } else {
            matter.refuse(person, ReasonCode.CONDITION_NOT_MET, NOT_HIGH_SKILLED, BECOME_ONE);
        }
    }

    private static boolean isHighSkilled(String person, Facts facts) {
        return facts.of(SkillCertificate.class).stream()
                        .anyMatch(certificate -> certificate.person().equals(person)
                                && certificate.level() != null
                                && certificate.level().compareTo(SkillLevel.SENIOR_WORKER) >= 0)
                || facts.of(LeadingTalent.class).stream()
                        .anyMatch(talent -> talent.person().equals(person));
    }
}
