package org.baigong.domain.employers.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.PaidFact;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * An organisation certified skill levels in one occupation 紧缺急需职业（工种）等级认定 in the calendar year of the fact.
 *
 * @param shortageOccupation in the shortage catalogue of the city
 * @param proposed an officer's proposal, or null
 */
public record ShortageCertification(
        String id,
        LocalDate date,
        String organisation,
        OrganisationKind organisationKind,
        String occupation,
        boolean shortageOccupation,
        int certifiedPersons,
        Yuan proposed,
        List<Payment> previouslyPaid)
        implements PaidFact {
    public ShortageCertification {
        previouslyPaid = List.copyOf(previouslyPaid);
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
