package org.baigong.domain.common.facts;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Subject;

/**
 * A measured value of a target 指标进展.
 *
 * @param value where the indicator is a number, else null
 * @param part with {@code total}, where the indicator is a share
 * @param year the calendar year or term measured, or null
 */
public record Progress(String id, LocalDate date, String indicator, Long value, Long part, Long total, Integer year)
        implements Fact {
    private static final Set<String> YEARLY = Set.of("DG-15.2", "DG-23.7");

    /** A year counts as its last day. */
    @Override
    public LocalDate date() {
        return year == null ? date : LocalDate.of(year, Month.DECEMBER, 31);
    }

    @Override
    public List<Fault> contradictions() {
        return part == null || part <= total
                ? List.of()
                : List.of(Fault.of("CONTRADICTION", "部分多于总数", "the part is greater than the whole")
                        .at("/part"));
    }

    /** What is compared over the years has one value a year. */
    @Override
    public String statedOnce() {
        return YEARLY.contains(indicator) ? indicator + " " + year : null;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.CITY);
    }
}
