package org.baigong.domain.competitions.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.PaidFact;
import org.baigong.domain.common.facts.Payment;

/**
 * A unit ran the training camp 集训 for a contest.
 *
 * @param stage the selection stage, only for WorldSkills
 * @param contest the contest, for WorldSkills the cycle
 * @param completed the training task is completed and accepted
 * @param proposed an officer's proposal per event, or null
 * @param previouslyPaid earlier stage payments in the same contest cycle
 */
public record TrainingCamp(
        String id,
        LocalDate date,
        String unit,
        ContestLevel competition,
        CampStage stage,
        String contest,
        List<String> events,
        boolean completed,
        Yuan proposed,
        List<Payment> previouslyPaid)
        implements PaidFact {
    public TrainingCamp {
        events = List.copyOf(events);
        previouslyPaid = List.copyOf(previouslyPaid);
    }
}
