package org.baigong.domain.employers.facts;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.facts.PaidFact;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * What an organisation certified in one calendar year 年度认定量. It is dated the last day of the year.
 *
 * @param newCertificates new certificate holders, in person-times
 * @param technicianOrAbove of these, technicians or above
 */
public record CertificationYear(
        String id,
        LocalDate date,
        String organisation,
        OrganisationKind organisationKind,
        int year,
        int newCertificates,
        int technicianOrAbove,
        List<Payment> previouslyPaid)
        implements PaidFact {
    public CertificationYear {
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    @Override
    public LocalDate date() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    public boolean isEnterprise() {
        return organisationKind == OrganisationKind.ENTERPRISE;
    }

    public Beneficiary asEnterprise() {
        return new Beneficiary(Role.ENTERPRISE, organisation);
    }

    @Override
    public List<Fault> contradictions() {
        return technicianOrAbove <= newCertificates
                ? List.of()
                : List.of(Fault.of("CONTRADICTION", "技师以上多于新增持证", "more technicians than new certificates")
                        .at("/technicianOrAbove"));
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(organisation));
    }
}
