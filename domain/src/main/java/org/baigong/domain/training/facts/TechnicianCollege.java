package org.baigong.domain.training.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/** A technician college 技师学院 and whether it has its place in the higher-education sequence 高校序列. */
public record TechnicianCollege(String id, LocalDate date, String college, boolean inHigherEducationSequence)
        implements Fact {

    public Beneficiary asCollege() {
        return new Beneficiary(Role.COLLEGE, college);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(college));
    }
}
