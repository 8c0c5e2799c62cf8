package org.baigong.domain.employers.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Ownership;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.facts.PaidFact;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * A fresh graduate 应届毕业生 of a vocational college and the employments that followed.
 *
 * @param industries the lists that the graduate's programme matches, perhaps none
 */
public record GraduateEmployment(
        String id,
        LocalDate date,
        String graduate,
        String college,
        Ownership ownership,
        List<Industry> industries,
        LocalDate graduatedOn,
        List<Employment> employments,
        List<Payment> previouslyPaid)
        implements PaidFact {
    public GraduateEmployment {
        industries = List.copyOf(industries);
        employments = List.copyOf(employments);
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    public Beneficiary asCollege() {
        return new Beneficiary(Role.COLLEGE, college);
    }

    @Override
    public List<Fault> contradictions() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < employments.size(); i++) {
            if (employments.get(i).insuredFrom().isAfter(employments.get(i).insuredTo())) {
                faults.add(Fault.of("CONTRADICTION", "参保起始月晚于截止月", "the first insured month is after the last")
                        .at("/employments/" + i + "/insuredFrom"));
            }
        }
        return faults;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(college), Subject.person(graduate));
    }

    /** The award is paid once for a graduate, whichever college claims it. */
    @Override
    public List<String> leansOn() {
        return List.of(graduate);
    }
}
