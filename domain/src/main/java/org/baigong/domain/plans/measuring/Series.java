package org.baigong.domain.plans.measuring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.baigong.domain.common.facts.Progress;
import org.baigong.domain.law.Indicator;

/**
 * What an indicator was measured to be in each year 年度序列, for the city or for one town. An indicator of the term is
 * measured as it stands at the end of each year, counted from the first day of the document; one of the year anew every year.
 */
public final class Series {
    private final Indicator indicator;
    private final NavigableMap<Integer, Quantity> years;

    public Series(Indicator indicator, NavigableMap<Integer, Quantity> years) {
        this.indicator = indicator;
        this.years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
    }

    public Indicator indicator() {
        return indicator;
    }

    public NavigableMap<Integer, Quantity> years() {
        return years;
    }

    /** The year whose measurement says how things stand in a year: of the term the latest, of the year that year's own. */
    public Optional<Integer> standing(int year) {
        Integer latest = indicator.per() == Indicator.Per.TERM
                ? years.floorKey(year)
                : years.containsKey(year) ? Integer.valueOf(year) : null;
        return Optional.ofNullable(latest);
    }

    public Optional<Quantity> at(int year) {
        return standing(year).map(years::get);
    }

    /** What the rules of targets are told: of the term how it stands, of the year every year up to it, the earliest first. */
    public List<Progress> facts(int year) {
        List<Progress> facts = new ArrayList<>();
        standing(year)
                .ifPresent(latest -> years.headMap(latest, true).forEach((measured, quantity) -> {
                    if (indicator.per() == Indicator.Per.YEAR || measured.equals(latest)) {
                        facts.add(quantity.of(indicator, measured));
                    }
                }));
        return facts;
    }

    /** From what was measured up to a year; a share of nothing is not measured. */
    public Optional<Forecast> forecast(int year, int end) {
        NavigableMap<Integer, Long> numbers = new TreeMap<>();
        years.headMap(year, true)
                .forEach((measured, quantity) ->
                        quantity.compared(indicator).ifPresent(number -> numbers.put(measured, number)));
        return Forecast.of(indicator, numbers, end);
    }
}
