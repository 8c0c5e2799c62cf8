package org.baigong.domain.employers.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.PaidFact;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * A study programme 专业 of a vocational college and the industries whose demand it meets.
 *
 * @param industries the lists that it matches, perhaps none
 * @param approved approved programme-building budget, or null
 * @param previouslyPaid for the same programme of the same college
 */
public record StudyProgramme(
        String id,
        LocalDate date,
        String college,
        String programme,
        List<Industry> industries,
        Yuan approved,
        List<Payment> previouslyPaid)
        implements PaidFact {
    public StudyProgramme {
        industries = List.copyOf(industries);
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    public Beneficiary asCollege() {
        return new Beneficiary(Role.COLLEGE, college);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(college));
    }
}
