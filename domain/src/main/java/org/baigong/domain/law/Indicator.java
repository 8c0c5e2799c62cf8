package org.baigong.domain.law;

import org.baigong.domain.common.Text;

/**
 * What a target or duty is measured by 指标.
 *
 * @param target whole numbers for a value; hundredths of a percent for a share, unless {@code partTarget} says that the
 *     part itself has to reach a number; null where the document names no figure
 */
public record Indicator(String name, Text title, Shape shape, Long target, boolean partTarget, Per per, Source source) {

    /** Whether a number reaches the target; without a target there is nothing to reach. */
    public Outcome reached(long value) {
        return target == null ? Outcome.NOT_APPLICABLE : value >= target ? Outcome.MET : Outcome.NOT_MET;
    }

    /** Whether numbers that add up to a sum reach the target on average, without dividing. */
    public Outcome reachedOnAverage(long sum, int numbers) {
        return target == null
                ? Outcome.NOT_APPLICABLE
                : sum >= Math.multiplyExact(target, (long) numbers) ? Outcome.MET : Outcome.NOT_MET;
    }

    /** Whether a part of a whole reaches the target, compared in whole numbers; a share of nothing is nothing. */
    public Outcome reached(long part, long whole) {
        if (partTarget) {
            return reached(part);
        }
        if (target == null || whole == 0) {
            return Outcome.NOT_APPLICABLE;
        }
        return Math.multiplyExact(part, 10_000L) >= Math.multiplyExact(whole, target) ? Outcome.MET : Outcome.NOT_MET;
    }

    /** A number, or a part of a whole. */
    public enum Shape {
        VALUE,
        SHARE
    }

    /** Measured over the term of the document, or anew every year. */
    public enum Per {
        TERM,
        YEAR
    }

    /** Measured from the facts stored here, or reported by those who keep them. */
    public enum Source {
        STORED,
        REPORTED
    }
}
