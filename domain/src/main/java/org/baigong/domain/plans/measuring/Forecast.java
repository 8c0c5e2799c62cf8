package org.baigong.domain.plans.measuring;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.baigong.domain.common.Percentage;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Indicator;

/**
 * What an indicator comes to by the end of the term at its pace so far 预测. A straight line through the first and the last
 * year measured: last + (last − first) × (end − last year) ÷ (last year − first year), rounded down to a whole number, never
 * below nothing and never above the whole.
 *
 * @param value a number, or hundredths of a percent of a share whose part has no target of its own
 * @param pace the formula with its figures in it
 */
public record Forecast(int year, long value, Text pace) {
    private static final Text PACE = Text.of(
            "按{0}年{1}至{2}年{3}的速度推算：{3}+({3}-{1})×{4}÷{5}，{6}年为{7}",
            "at the pace of {1} in {0} to {3} in {2}: {3} + ({3} - {1}) × {4} ÷ {5}, in {6} {7}");

    /** Nothing where fewer than two years are measured, or the term is over: then nothing is left to foretell. */
    static Optional<Forecast> of(Indicator indicator, NavigableMap<Integer, Long> measured, int end) {
        if (measured.size() < 2 || measured.lastKey() >= end) {
            return Optional.empty();
        }
        Map.Entry<Integer, Long> first = measured.firstEntry();
        Map.Entry<Integer, Long> last = measured.lastEntry();
        int years = last.getKey() - first.getKey();
        int left = end - last.getKey();
        long change = Math.multiplyExact(last.getValue() - first.getValue(), (long) left);
        long value = Math.max(0, last.getValue() + Math.floorDiv(change, (long) years));
        if (isPercent(indicator)) {
            value = Math.min(value, Quantity.WHOLE);
        }
        Text pace = PACE.with(
                first.getKey(),
                print(indicator, first.getValue()),
                last.getKey(),
                print(indicator, last.getValue()),
                left,
                years,
                end,
                print(indicator, value));
        return Optional.of(new Forecast(end, value, pace));
    }

    /** Whether the number of a forecast of this indicator is a percentage. */
    public static boolean isPercent(Indicator indicator) {
        return indicator.shape() == Indicator.Shape.SHARE && !indicator.partTarget();
    }

    private static Object print(Indicator indicator, long value) {
        return isPercent(indicator) ? new Percentage(value) : value;
    }
}
