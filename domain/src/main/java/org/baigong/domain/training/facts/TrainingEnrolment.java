package org.baigong.domain.training.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * A person takes part in a vocational training course 参加培训.
 *
 * @param electronicSocialSecurityCard holds an electronic social-security card 电子社保卡
 */
public record TrainingEnrolment(
        String id, LocalDate date, String person, String course, boolean electronicSocialSecurityCard) implements Fact {

    public Beneficiary asPerson() {
        return new Beneficiary(Role.PERSON, person);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.person(person));
    }
}
