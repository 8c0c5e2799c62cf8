package org.baigong.application.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baigong.application.access.Scope;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.common.facts.Progress;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.law.Outcome;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.plans.measuring.Measured;
import org.baigong.domain.plans.measuring.Quantity;
import org.baigong.domain.plans.measuring.Series;

/**
 * How far the targets and duties of a document are reached 进展: what is counted here and what was reported, laid before the same
 * rules that answer evaluations.
 */
@ApplicationScoped
@Transactional
public class MeasureProgress {
    @Inject
    Measurements measurements;

    @Inject
    Reports reports;

    @Inject
    Term term;

    /**
     * In the order of the text. Of a town, what is measured for towns.
     *
     * @param clause code of a clause, or null for all
     * @param town null for the whole city
     * @return nothing where the scope does not reach the town, or the city
     */
    public List<IndicatorProgress> list(Scope scope, Rulebook book, int year, String clause, TownCode town) {
        List<Clause> clauses = book.instrument().clauses().stream()
                .filter(one -> clause == null || one.code().equals(clause))
                .toList();
        return scope.covers(town) ? of(measured(scope, book, clauses, year), clauses, year, town) : List.of();
    }

    /**
     * The course of one indicator for each whom the scope reaches: the city first, then the towns for which anything is
     * measured, by their codes.
     *
     * @return nothing where there is no such indicator
     */
    public Optional<List<IndicatorProgress>> course(Scope scope, Rulebook book, int year, String name) {
        return book.instrument().clauses().stream()
                .filter(clause ->
                        clause.indicators().stream().anyMatch(one -> one.name().equals(name)))
                .findFirst()
                .map(clause -> course(measured(scope, book, List.of(clause), year), scope, clause, year, name));
    }

    private List<IndicatorProgress> course(Shelf shelf, Scope scope, Clause clause, int year, String name) {
        List<TownCode> whom = new ArrayList<>();
        if (scope.wholeCity()) {
            whom.add(null);
        }
        whom.addAll(shelf.towns(name));
        List<IndicatorProgress> course = new ArrayList<>();
        for (TownCode town : whom) {
            of(shelf, List.of(clause), year, town).stream()
                    .filter(one -> one.series().indicator().name().equals(name))
                    .forEach(course::add);
        }
        return course;
    }

    private List<IndicatorProgress> of(Shelf shelf, List<Clause> clauses, int year, TownCode town) {
        List<IndicatorProgress> list = new ArrayList<>();
        Map<String, Outcome> ruled = town == null ? shelf.ruled(clauses, year) : Map.of();
        for (Clause clause : clauses) {
            for (Indicator indicator : clause.indicators()) {
                if (town == null || shelf.isOfTowns(clause, indicator)) {
                    Series series = shelf.series(clause, indicator, town);
                    boolean targeted = town == null || shelf.isDutyOfTowns(clause);
                    Outcome plain = targeted
                            ? series.at(year)
                                    .map(quantity -> quantity.against(indicator))
                                    .orElse(Outcome.NOT_APPLICABLE)
                            : Outcome.NOT_APPLICABLE;
                    list.add(new IndicatorProgress(
                            clause, series, year, town, targeted, ruled.getOrDefault(clause.code(), plain)));
                }
            }
        }
        return list;
    }

    private Shelf measured(Scope scope, Rulebook book, List<Clause> clauses, int year) {
        Term.Years years = term.of(book.instrument());
        LocalDate last = years.lastIn(year);
        Set<String> counted = new HashSet<>();
        boolean ofTowns = false;
        for (Clause clause : clauses) {
            clause.indicators().stream()
                    .map(Indicator::name)
                    .filter(measurements.counted()::contains)
                    .forEach(counted::add);
            ofTowns |= !clause.indicators().isEmpty() && TownDuties.measures(book, clause);
        }
        Map<Key, Map<Integer, Measured>> found = new HashMap<>();
        measurements
                .count(scope, book.instrument().id(), counted, years.first(), last)
                .forEach(one -> add(found, one));
        reports.inForce(scope, book.instrument().id())
                .forEach(stored -> add(found, stored.report().measured()));
        TownDuties duties = new TownDuties(
                book, years.terms(), ofTowns ? measurements.townYears(scope, years.first(), last) : List.of());
        return new Shelf(book, years, found, duties, measurements.countedByTown());
    }

    private static void add(Map<Key, Map<Integer, Measured>> found, Measured one) {
        found.computeIfAbsent(new Key(one.indicator(), one.town()), key -> new HashMap<>())
                .put(one.year(), one);
    }

    /** @param town null for the whole city */
    private record Key(String indicator, TownCode town) {}

    /** Everything measured that a question is about. */
    private record Shelf(
            Rulebook book,
            Term.Years years,
            Map<Key, Map<Integer, Measured>> found,
            TownDuties duties,
            Set<String> countedByTown) {
        Series series(Clause clause, Indicator indicator, TownCode town) {
            NavigableMap<Integer, Quantity> points = new TreeMap<>();
            if (isDutyOfTowns(clause)) {
                points.putAll(town == null ? duties.ofCity(clause.code()) : duties.ofTown(clause.code(), town.value()));
            }
            found.getOrDefault(new Key(indicator.name(), town), Map.of())
                    .forEach((year, measured) -> points.put(year, measured.quantity()));
            return new Series(indicator, points);
        }

        boolean isDutyOfTowns(Clause clause) {
            return TownDuties.measures(book, clause);
        }

        boolean isOfTowns(Clause clause, Indicator indicator) {
            return indicator.source() == Indicator.Source.REPORTED
                    || isDutyOfTowns(clause)
                    || countedByTown.contains(indicator.name());
        }

        Set<TownCode> towns(String indicator) {
            Set<TownCode> towns = new TreeSet<>(Comparator.comparing(TownCode::value));
            found.keySet().stream()
                    .filter(key -> key.indicator().equals(indicator) && key.town() != null)
                    .forEach(key -> towns.add(key.town()));
            duties.towns().stream().filter(TownCode::isValid).map(TownCode::new).forEach(towns::add);
            return towns;
        }

        /** By clause, what the rules of targets say of the city: of several answers the one about the latest year. */
        Map<String, Outcome> ruled(List<Clause> clauses, int year) {
            List<Progress> facts = new ArrayList<>();
            for (Clause clause : clauses) {
                for (Indicator indicator : clause.indicators()) {
                    facts.addAll(series(clause, indicator, null).facts(year));
                }
            }
            Map<String, Outcome> outcomes = new HashMap<>();
            for (Verdict verdict : book.judge(Facts.on(years.lastIn(year), facts), years.terms())) {
                outcomes.put(verdict.clause().code(), verdict.outcome());
            }
            return outcomes;
        }
    }
}
