package org.baigong.domain.talent.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.facts.PaidFact;
import org.baigong.domain.common.facts.Payment;

/**
 * A unit introduced a skills leading talent from home or abroad 引进技能领军人才. {@code date} is the day of approval.
 *
 * @param talent the person introduced
 * @param previouslyPaid introduction awards paid to the unit before
 */
public record TalentIntroduction(
        String id, LocalDate date, String unit, OrganisationKind unitKind, String talent, List<Payment> previouslyPaid)
        implements PaidFact {
    public TalentIntroduction {
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(unit), Subject.person(talent));
    }

    /** The reward rests on the title of the talent. */
    @Override
    public List<String> leansOn() {
        return List.of(talent);
    }
}
