package org.baigong.domain.employers.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.facts.PaidFact;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/** A vocational college raised its level or won an honour 院校升级或获荣誉; one fact per document. */
public record CollegeUpgrade(
        String id, LocalDate date, String college, Achievement achievement, List<Payment> previouslyPaid)
        implements PaidFact {
    public CollegeUpgrade {
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    /** What the document certifies. */
    public enum Achievement {
        /** 提升办学层次 */
        RAISED_LEVEL,
        /** 国家级荣誉称号 */
        NATIONAL_HONOUR,
        /** 省级荣誉称号 */
        PROVINCIAL_HONOUR,
        /** 市级荣誉称号 */
        MUNICIPAL_HONOUR
    }

    public Beneficiary asCollege() {
        return new Beneficiary(Role.COLLEGE, college);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(college));
    }
}
