package org.baigong.application.plans;

import org.baigong.domain.common.TownCode;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Outcome;
import org.baigong.domain.plans.measuring.Series;

/**
 * How an indicator stands in a year 指标进展.
 *
 * @param town null for the whole city
 * @param targeted whether the target is that of whom it is measured for: what the city has to reach, a town need not
 * @param outcome of the clause, as its rule has it: not applicable where nothing is measured or there is no target
 */
public record IndicatorProgress(
        Clause clause, Series series, int year, TownCode town, boolean targeted, Outcome outcome) {}
