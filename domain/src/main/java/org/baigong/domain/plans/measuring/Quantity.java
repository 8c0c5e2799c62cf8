package org.baigong.domain.plans.measuring;

import java.util.Optional;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Percentage;
import org.baigong.domain.common.facts.Progress;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.law.Outcome;

/** What an indicator was measured to be 测得值: a number, or a part of a whole. */
public sealed interface Quantity {
    /** One hundred percent in hundredths of a percent. */
    long WHOLE = 10_000;

    /** A number of something. */
    record Count(long value) implements Quantity {
        public Count {
            requireCount(value);
        }

        @Override
        public Outcome against(Indicator indicator) {
            return indicator.reached(value);
        }

        @Override
        public Optional<Long> compared(Indicator indicator) {
            return Optional.of(value);
        }

        @Override
        public Progress of(Indicator indicator, int year) {
            return new Progress(name(indicator, year), null, indicator.name(), value, null, null, year);
        }
    }

    /** A part of a whole, which may be nothing. */
    record Share(long part, long total) implements Quantity {
        public Share {
            requireCount(part);
            if (part > total) {
                throw new IllegalArgumentException(part + " of " + total);
            }
        }

        @Override
        public Outcome against(Indicator indicator) {
            return indicator.reached(part, total);
        }

        @Override
        public Optional<Long> compared(Indicator indicator) {
            return indicator.partTarget() ? Optional.of(part) : percent().map(Percentage::basisPoints);
        }

        /** In hundredths of a percent, fractions dropped; absent where there is no whole. */
        public Optional<Percentage> percent() {
            return total == 0 ? Optional.empty() : Optional.of(new Percentage(part * WHOLE / total));
        }

        @Override
        public Progress of(Indicator indicator, int year) {
            return new Progress(name(indicator, year), null, indicator.name(), null, part, total, year);
        }
    }

    Outcome against(Indicator indicator);

    /** The number that is held against the target: of a share its hundredths of a percent, unless the part counts itself. */
    Optional<Long> compared(Indicator indicator);

    /** The same as the fact that the rules of targets listen to. */
    Progress of(Indicator indicator, int year);

    /** How much of the target is reached 完成率, fractions of a hundredth of a percent dropped; absent without a target. */
    default Optional<Percentage> reached(Indicator indicator) {
        return indicator.target() == null
                ? Optional.empty()
                : compared(indicator).map(number -> new Percentage(number * WHOLE / indicator.target()));
    }

    /** What is stated of an indicator, or what is wrong with it: each shape has its own members. */
    static Attempt<Quantity> of(Indicator indicator, Long value, Long part, Long total) {
        if (indicator.shape() == Indicator.Shape.VALUE) {
            return value != null && part == null && total == null
                    ? Attempt.done(new Count(value))
                    : shape("/value", "本指标填数值，不填部分和总数", "this indicator is a number, without part and total");
        }
        if (value != null || part == null || total == null) {
            return shape("/part", "本指标填部分和总数，不填数值", "this indicator is a part of a total, without a number");
        }
        return part <= total
                ? Attempt.done(new Share(part, total))
                : Attempt.refused(Fault.of("PART_ABOVE_TOTAL", "部分多于总数", "the part is greater than the total")
                        .at("/part"));
    }

    private static Attempt<Quantity> shape(String at, String zh, String en) {
        return Attempt.refused(Fault.of("WRONG_QUANTITY", zh, en).at(at));
    }

    private static void requireCount(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("less than nothing: " + number);
        }
    }

    private static String name(Indicator indicator, int year) {
        return indicator.name() + "/" + year;
    }
}
