package org.baigong.domain.talent.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.PaidFact;
import org.baigong.domain.common.facts.Payment;

/**
 * A person was recognised or evaluated as a skills leading talent 技能领军人才. {@code date} is the day of the decision.
 *
 * @param ordinal running number among the recognised leading talents, or null
 * @param talentClass or null
 * @param channel or null
 * @param proposed an officer's proposal for the living allowance, or null
 * @param previouslyPaid earlier living allowances to the person
 * @param changedFrom the class before, where the fact is a change of class and no new title, or null; not stated in evaluations
 */
public record LeadingTalent(
        String id,
        LocalDate date,
        String person,
        Integer ordinal,
        TalentClass talentClass,
        TalentChannel channel,
        Yuan proposed,
        List<Payment> previouslyPaid,
        TalentClass changedFrom)
        implements PaidFact {
    public LeadingTalent {
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    /** Whether somebody who holds the title already moves to another class. */
    public boolean isChangeOfClass() {
        return changedFrom != null;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.person(person));
    }
}
