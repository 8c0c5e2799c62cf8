package org.baigong.domain.common.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Subject;

/**
 * A person obtained a certificate 证书. {@code date} is the day of issue.
 *
 * @param occupation occupation 职业（工种）, or the name of an international certificate
 * @param level or null: a certificate without levels
 * @param shortageOccupation whether the occupation is in the shortage catalogue that day, or null: look it up
 * @param onCityList whether an international certificate is on the list of the city, or null: look it up
 */
public record SkillCertificate(
        String id,
        LocalDate date,
        String person,
        Kind certificate,
        String occupation,
        SkillLevel level,
        HolderStatus holderStatus,
        Boolean shortageOccupation,
        Boolean onCityList,
        List<Payment> previouslyPaid)
        implements PaidFact {
    public SkillCertificate {
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    /** Kind of certificate 证书类别. */
    public enum Kind {
        /** 职业技能等级证书 */
        SKILL_LEVEL,
        /** 职业资格证书 */
        QUALIFICATION,
        /** 特种作业操作证书 */
        SPECIAL_OPERATION,
        /** 专项职业能力证书 */
        SPECIAL_ABILITY,
        /** 国际职业技能证书 */
        INTERNATIONAL
    }

    /** What the holder is 持证人身份. */
    public enum HolderStatus {
        /** 劳动者 */
        WORKER,
        /** 学生 */
        STUDENT
    }

    public boolean isInternational() {
        return certificate == Kind.INTERNATIONAL;
    }

    public boolean isOfStudent() {
        return holderStatus == HolderStatus.STUDENT;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.person(person));
    }
}
