package org.baigong.domain.common.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Subject;

/**
 * A master studio was recognised 获评 at provincial or national level.
 *
 * @param leader who leads it, or null
 */
public record StudioRecognition(
        String id, LocalDate date, String studio, String leader, Level level, List<Payment> previouslyPaid)
        implements PaidFact {
    public StudioRecognition {
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    /** Level of the recognition. */
    public enum Level {
        /** 省级 */
        PROVINCIAL,
        /** 国家级 */
        NATIONAL
    }

    @Override
    public List<Subject> subjects() {
        return leader == null ? List.of(Subject.place(studio)) : List.of(Subject.place(studio), Subject.person(leader));
    }
}
