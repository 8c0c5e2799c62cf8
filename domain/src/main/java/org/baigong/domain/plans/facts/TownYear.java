package org.baigong.domain.plans.facts;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;

/**
 * What a town or park has done in one calendar year 镇街（园区）“三个一”.
 *
 * @param publicityFronts skills publicity fronts standing
 * @param brands skilled-talent training brands registered
 */
public record TownYear(
        String id, LocalDate date, String town, int year, int publicityFronts, List<TownContest> contests, int brands)
        implements Fact {
    public TownYear {
        contests = List.copyOf(contests);
    }

    /** A year counts as its last day. */
    @Override
    public LocalDate date() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    /** Contests held in the year, at town level or above. */
    public List<TownContest> ownContests() {
        return contests.stream()
                .filter(contest -> contest.date().getYear() == year
                        && contest.competition().isTownOrHigher())
                .toList();
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.place(town));
    }
}
