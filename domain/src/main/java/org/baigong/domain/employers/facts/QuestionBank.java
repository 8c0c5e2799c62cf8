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
 * An organisation developed a question bank 题（卷）库.
 *
 * @param filed the bank passed the filing
 * @param proposed an officer's proposal, or null
 */
public record QuestionBank(
        String id,
        LocalDate date,
        String organisation,
        OrganisationKind organisationKind,
        String bank,
        boolean filed,
        Yuan proposed,
        List<Payment> previouslyPaid)
        implements PaidFact {
    public QuestionBank {
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
