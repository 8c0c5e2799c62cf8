package org.baigong.domain.talent.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;

/**
 * A person graduated from a class of a technical school 技工院校毕业.
 *
 * @param school or null
 * @param graduatedOn or null
 * @param purpose what the equivalence is asked for, or null: in general
 */
public record TechnicalSchoolGraduation(
        String id,
        LocalDate date,
        String person,
        String school,
        ClassKind classKind,
        LocalDate graduatedOn,
        Purpose purpose)
        implements Fact {
    @Override
    public List<Subject> subjects() {
        return List.of(Subject.person(person));
    }
}
