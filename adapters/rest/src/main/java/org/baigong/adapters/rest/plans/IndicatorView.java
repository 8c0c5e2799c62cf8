package org.baigong.adapters.rest.plans;

import org.baigong.application.evaluations.Wording;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.plans.measuring.Forecast;

/** @param target a whole number, or a percentage with two decimals; absent where the document names none */
public record IndicatorView(
        String name, Wording title, String shape, String target, boolean percent, String per, String source) {
    public static IndicatorView of(Indicator indicator) {
        boolean percent = indicator.target() != null && Forecast.isPercent(indicator);
        return new IndicatorView(
                indicator.name(),
                Wording.of(indicator.title()),
                indicator.shape().name(),
                indicator.target() == null ? null : print(indicator, indicator.target()),
                percent,
                indicator.per().name(),
                indicator.source().name());
    }

    /** A number as the target is written: hundredths of a percent with two decimals. */
    static String print(Indicator indicator, long number) {
        return Forecast.isPercent(indicator) ? new Yuan(number).toString() : Long.toString(number);
    }
}
