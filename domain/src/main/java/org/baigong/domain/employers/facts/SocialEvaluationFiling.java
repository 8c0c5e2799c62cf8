package org.baigong.domain.employers.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.facts.PaidFact;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * An organisation was filed as a social training-and-evaluation organisation 社会培训评价组织.
 *
 * @param leadingEnterprise on the list of leading enterprises 龙头企业 of the city
 */
public record SocialEvaluationFiling(
        String id,
        LocalDate date,
        String organisation,
        OrganisationKind organisationKind,
        boolean leadingEnterprise,
        FiledBy filedBy,
        List<Payment> previouslyPaid)
        implements PaidFact {
    public SocialEvaluationFiling {
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    /** Who filed it. */
    public enum FiledBy {
        /** 省厅 */
        PROVINCIAL_DEPARTMENT,
        /** 市局 */
        MUNICIPAL_BUREAU
    }

    public boolean isEnterprise() {
        return organisationKind == OrganisationKind.ENTERPRISE;
    }

    public Beneficiary asEnterprise() {
        return new Beneficiary(Role.ENTERPRISE, organisation);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(organisation));
    }
}
