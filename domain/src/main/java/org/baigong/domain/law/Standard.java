package org.baigong.domain.law;

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

    public Yuan yuan() {
        return new Yuan(value);
    }

    public Percentage percentage() {
        return new Percentage(value);
    }
}
