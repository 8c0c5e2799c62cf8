package org.baigong.domain.plans.measuring;

import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.law.Indicator;

/**
 * What those who keep the figures report of an indicator in a year 填报.
 *
 * @param document where the figure stands
 */
public record Report(Measured measured, String document) {

    /** @param quantity as it was stated; what is counted from certified facts is not reported */
    public static Attempt<Report> of(
            Indicator indicator, int year, TownCode town, Attempt<Quantity> quantity, String document) {
        if (indicator.source() == Indicator.Source.STORED) {
            return Attempt.refused(Fault.of(
                            "INDICATOR_COUNTED",
                            "指标{0}由登记的事实统计，不予填报",
                            "indicator {0} is counted from certified facts and is not reported",
                            indicator.name())
                    .at("/indicator"));
        }
        return quantity.map(stated -> new Report(new Measured(indicator.name(), year, town, stated), document));
    }
}
