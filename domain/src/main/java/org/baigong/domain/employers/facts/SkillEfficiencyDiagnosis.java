package org.baigong.domain.employers.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * An enterprise ran a skill-efficiency diagnosis 技能效能诊断.
 *
 * @param items the items carried out, perhaps none
 */
public record SkillEfficiencyDiagnosis(String id, LocalDate date, String organisation, Set<Item> items)
        implements Fact {

    public SkillEfficiencyDiagnosis {
        items = Set.copyOf(items);
    }

    /** Five advances 五推进, four links 四贯通 and three changes 三变革. */
    public enum Item {
        LEVEL_CERTIFICATION,
        TECHNICIAN_WORKSTATION,
        COURSE_STANDARDS,
        SKILLS_TRAINING,
        NEW_TYPE_APPRENTICESHIP,
        PAY_SYSTEM,
        ENGINEERING_TECHNOLOGY,
        CAREER_DEVELOPMENT,
        ENTERPRISE_STRATEGY,
        EFFICIENCY_CHANGE,
        POWER_CHANGE,
        QUALITY_CHANGE
    }

    public Beneficiary asEnterprise() {
        return new Beneficiary(Role.ENTERPRISE, organisation);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(organisation));
    }
}
