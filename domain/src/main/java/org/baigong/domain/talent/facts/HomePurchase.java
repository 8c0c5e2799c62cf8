package org.baigong.domain.talent.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.PaidFact;
import org.baigong.domain.common.facts.Payment;

/**
 * A person bought a home 购房. {@code date} is the day the purchase was registered.
 *
 * @param price or null
 * @param proposed an officer's proposal, or null
 * @param previouslyPaid earlier home-purchase subsidies to the person
 */
public record HomePurchase(
        String id,
        LocalDate date,
        String person,
        boolean inDongguan,
        Yuan price,
        Yuan proposed,
        List<Payment> previouslyPaid)
        implements PaidFact {
    public HomePurchase {
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.person(person));
    }
}
