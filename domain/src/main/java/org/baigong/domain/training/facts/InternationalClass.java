package org.baigong.domain.training.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Ownership;
import org.baigong.domain.common.Subject;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * An international course class 国际课程班 of a college in one school year.
 *
 * @param schoolYear for example {@code 2022-2023}
 * @param students in the class on the census date
 */
public record InternationalClass(
        String id, LocalDate date, String college, Ownership ownership, String schoolYear, int students)
        implements Fact {

    public boolean isPublic() {
        return ownership == Ownership.PUBLIC;
    }

    public Beneficiary asCollege() {
        return new Beneficiary(Role.COLLEGE, college);
    }

    @Override
    public List<Fault> contradictions() {
        int first = Integer.parseInt(schoolYear.substring(0, 4));
        return Integer.parseInt(schoolYear.substring(5)) == first + 1
                ? List.of()
                : List.of(Fault.of("CONTRADICTION", "学年的后一年须紧接前一年", "the second year follows the first")
                        .at("/schoolYear"));
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(college));
    }
}
