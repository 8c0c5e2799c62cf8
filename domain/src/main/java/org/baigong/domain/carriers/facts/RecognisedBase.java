package org.baigong.domain.carriers.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.facts.PaidFact;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * A municipal high-level school-enterprise base 市级高水平校企合作基地 was recognised, or stands to be.
 *
 * @param ordinal running number among the recognised bases, or null
 */
public record RecognisedBase(String id, LocalDate date, String base, Integer ordinal, List<Payment> previouslyPaid)
        implements PaidFact {
    public RecognisedBase {
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    public Beneficiary asBase() {
        return new Beneficiary(Role.TRAINING_BASE, base);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(base));
    }
}
