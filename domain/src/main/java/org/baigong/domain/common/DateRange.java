package org.baigong.domain.common;

import java.time.LocalDate;
import java.util.Objects;

/** Days from the first, included, to the end, not included; an absent end means for ever. */
public record DateRange(LocalDate from, LocalDate end) {
    public static final DateRange EVER = new DateRange(LocalDate.of(1, 1, 1), null);

    public DateRange {
        Objects.requireNonNull(from);
        if (end != null && !end.isAfter(from)) {
            throw new IllegalArgumentException("a range has at least one day: " + from + " to " + end);
        }
    }

    /** @param last the last day, included, as documents write it */
    public static DateRange closed(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (end == null || day.isBefore(end));
    }

    public boolean overlaps(DateRange other) {
        return (end == null || other.from.isBefore(end)) && (other.end == null || from.isBefore(other.end));
    }
}
