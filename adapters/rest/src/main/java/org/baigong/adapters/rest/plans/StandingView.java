package org.baigong.adapters.rest.plans;

import org.baigong.application.evaluations.Wording;
import org.baigong.application.plans.IndicatorProgress;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.plans.measuring.Forecast;

/**
 * How an indicator stands in a year.
 *
 * @param town absent for the whole city
 * @param measured absent where nothing was measured
 * @param reached percent of the target with two decimals, cut off; absent without a target of whom it is measured for
 */
record StandingView(
        int year, String town, MeasuredView measured, String outcome, String reached, ForecastView forecast) {
    /** @param value as the target is written */
    record ForecastView(int year, String value, Wording pace) {
        static ForecastView of(Indicator indicator, Forecast forecast) {
            return new ForecastView(
                    forecast.year(), IndicatorView.print(indicator, forecast.value()), Wording.of(forecast.pace()));
        }
    }

    /** @param end last year of the term */
    static StandingView of(IndicatorProgress progress, int end) {
        Indicator indicator = progress.series().indicator();
        int year = progress.year();
        return new StandingView(
                year,
                progress.town() == null ? null : progress.town().value(),
                progress.series()
                        .standing(year)
                        .map(latest -> MeasuredView.of(
                                latest, progress.series().years().get(latest)))
                        .orElse(null),
                progress.outcome().name(),
                progress.series()
                        .at(year)
                        .filter(quantity -> progress.targeted())
                        .flatMap(quantity -> quantity.reached(indicator))
                        .map(percent -> new Yuan(percent.basisPoints()).toString())
                        .orElse(null),
                progress.series()
                        .forecast(year, end)
                        .map(forecast -> ForecastView.of(indicator, forecast))
                        .orElse(null));
    }
}
