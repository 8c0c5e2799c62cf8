package org.baigong.domain.employers.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * An employer asks for the services of article 18 用工服务需求.
 *
 * @param skilledVacancies open skilled posts 技能岗位需求
 */
public record EmployerServiceRequest(
        String id, LocalDate date, String organisation, Kind employerKind, int skilledVacancies) implements Fact {

    /** What the employer is. */
    public enum Kind {
        /** 重点用工企业 */
        KEY_EMPLOYER,
        /** 先进制造业企业 */
        ADVANCED_MANUFACTURER,
        /** 高新技术企业 */
        HIGH_TECH_ENTERPRISE,
        OTHER
    }

    public Beneficiary asEnterprise() {
        return new Beneficiary(Role.ENTERPRISE, organisation);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(organisation));
    }
}
