package org.baigong.domain.competitions.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Yuan;

/**
 * A unit organised a team and took part in a contest 组队参赛.
 *
 * @param proposed an officer's proposal per event, or null
 */
public record TeamEntry(
        String id,
        LocalDate date,
        String unit,
        ContestLevel competition,
        String contest,
        List<String> events,
        Yuan proposed)
        implements Fact {
    public TeamEntry {
        events = List.copyOf(events);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(unit));
    }
}
