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
 * A training-and-evaluation standard 职业技能培训评价标准 was developed.
 *
 * @param recognised recognised 认定 by the city
 * @param revision a revision of a recognised standard
 * @param proposed an officer's proposal, or null
 */
public record TrainingStandard(
        String id,
        LocalDate date,
        String standard,
        String developer,
        OrganisationKind developerKind,
        boolean recognised,
        boolean revision,
        Yuan proposed,
        List<Payment> previouslyPaid)
        implements PaidFact {
    public TrainingStandard {
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    public Beneficiary asDeveloper() {
        return new Beneficiary(Role.STANDARD_DEVELOPER, developer);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(developer), Subject.place(standard));
    }

    /** The fee is paid once for a standard, whoever claims to have developed it. */
    @Override
    public List<String> leansOn() {
        return List.of(standard);
    }
}
