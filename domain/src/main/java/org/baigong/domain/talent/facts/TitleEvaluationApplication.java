package org.baigong.domain.talent.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;

/**
 * A skilled talent applies for a professional title 职称评审申请.
 */
public record TitleEvaluationApplication(String id, LocalDate date, String person, ProfessionalField field)
        implements Fact {
    @Override
    public List<Subject> subjects() {
        return List.of(Subject.person(person));
    }
}
