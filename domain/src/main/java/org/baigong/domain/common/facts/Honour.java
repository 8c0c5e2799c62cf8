package org.baigong.domain.common.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.Subject;

/**
 * A person holds an honorary title 称号.
 *
 * @param competition level of the contest in which it was won, or null: not won in a contest
 * @param named the name of a title that is none of those listed ({@code OTHER}), or null
 */
public record Honour(
        String id, LocalDate date, String person, HonorificTitle title, ContestLevel competition, String named)
        implements Fact {
    @Override
    public List<Subject> subjects() {
        return List.of(Subject.person(person));
    }
}
