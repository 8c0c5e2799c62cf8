package org.baigong.domain.employers.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Ownership;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * What a college earned in one settlement period by training open to society 社会化培训收入.
 *
 * @param cost reasonable cost 合理成本 of the period
 * @param postedSeparately whether what was drawn for performance pay stands outside the approved total, or null: not asked
 */
public record TrainingIncome(
        String id,
        LocalDate date,
        String college,
        Ownership ownership,
        Yuan income,
        Yuan cost,
        Boolean postedSeparately)
        implements Fact {

    public boolean isPublic() {
        return ownership == Ownership.PUBLIC;
    }

    public Beneficiary asCollege() {
        return new Beneficiary(Role.COLLEGE, college);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(college));
    }
}
