package org.baigong.domain.training.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * A sub-base 分基地 of the public training centre delivered a course bought from it. {@code date} is the day of acceptance.
 *
 * @param persons who took the course
 * @param accepted completed and accepted 通过验收
 * @param personsBefore bought in this calendar year before this question
 */
public record CourseDelivery(
        String id,
        LocalDate date,
        String subBase,
        String course,
        FeeClass feeClass,
        int persons,
        boolean accepted,
        int personsBefore)
        implements Fact {

    /** Fee class set when the course was listed. */
    public enum FeeClass {
        A,
        B
    }

    public Beneficiary asSubBase() {
        return new Beneficiary(Role.SUB_BASE, subBase);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(subBase), Subject.CITY);
    }

    /** All sub-bases share the quota of the city. */
    @Override
    public List<String> leansOn() {
        return List.of(Subject.CITY.id());
    }
}
