package org.baigong.domain.employers.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.facts.PaidFact;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * An organisation filed 备案 for skill level certification, and what it has certified since.
 *
 * @param inDongguan a body of this city
 * @param certifiedPersons certified since the filing
 */
public record EvaluationOrganisation(
        String id,
        LocalDate date,
        String organisation,
        OrganisationKind organisationKind,
        boolean inDongguan,
        boolean filed,
        int certifiedPersons,
        List<Payment> previouslyPaid)
        implements PaidFact {
    public EvaluationOrganisation {
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    public boolean isEnterprise() {
        return organisationKind == OrganisationKind.ENTERPRISE;
    }

    public Beneficiary asEnterprise() {
        return new Beneficiary(Role.ENTERPRISE, organisation);
    }

    /** A technical school as the college that it is, whoever else as an enterprise. */
    public Beneficiary asOrganisation() {
        return organisationKind == OrganisationKind.TECHNICAL_SCHOOL
                ? new Beneficiary(Role.COLLEGE, organisation)
                : asEnterprise();
    }
}
