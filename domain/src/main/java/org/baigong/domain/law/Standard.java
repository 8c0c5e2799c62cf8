package org.baigong.domain.law;

import java.time.LocalDate;
import java.util.Optional;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.Percentage;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;

/**
 * A value inside a bound, in force for a range of days.
 *
 * @param value fen, or hundredths of a percent
 * @param source what set it: the notice of the city, or the document's own figure
 */
public record Standard(String key, long value, DateRange period, Text source) {

    /** What is left of it where another one takes its place from a day on; null: none does. */
    Optional<Standard> before(LocalDate other) {
        if (other == null || period.end() != null && !other.isBefore(period.end())) {
            return Optional.of(this);
        }
        return other.isAfter(period.from())
                ? Optional.of(new Standard(key, value, new DateRange(period.from(), other), source))
                : Optional.empty();
    }

    public Yuan yuan() {
        return new Yuan(value);
    }

    public Percentage percentage() {
        return new Percentage(value);
    }
}
