package org.baigong.application.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Outcome;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.plans.facts.TownYear;
import org.baigong.domain.plans.measuring.Quantity;

/**
 * Duties of the towns in a year 镇街“三个一”: the rules say of each town whether it has done its own; of the city it is told how
 * many of the towns that stated their year have.
 */
final class TownDuties {
    /** By clause, town and year: the outcome. */
    private final Map<String, Map<String, NavigableMap<Integer, Outcome>>> outcomes = new HashMap<>();

    TownDuties(Rulebook book, Terms terms, List<TownYear> years) {
        List<Verdict> verdicts = new ArrayList<>();
        if (!years.isEmpty()) {
            verdicts.addAll(book.judge(Facts.ofTheirDays(years), terms));
        }
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Measured measured && measured.fact() instanceof TownYear year) {
                // Stated twice, it counts where it is met once.
                outcomes.computeIfAbsent(verdict.clause().code(), clause -> new HashMap<>())
                        .computeIfAbsent(year.town(), town -> new TreeMap<>())
                        .merge(year.year(), measured.outcome(), (one, other) -> one == Outcome.MET ? one : other);
            }
        }
    }

    /** Whether the rule of a clause looks at the years of towns. */
    static boolean measures(Rulebook book, Clause clause) {
        return book.rules().stream()
                .anyMatch(rule -> rule.clause().equals(clause)
                        && rule instanceof FactRule<?> one
                        && one.type() == TownYear.class);
    }

    /** Whoever stated a year, as it was stated. */
    Set<String> towns() {
        Set<String> towns = new HashSet<>();
        outcomes.values().forEach(clause -> towns.addAll(clause.keySet()));
        return towns;
    }

    /** How many of the towns, in each year for which any stated anything. */
    NavigableMap<Integer, Quantity> ofCity(String clause) {
        NavigableMap<Integer, Quantity> years = new TreeMap<>();
        outcomes.getOrDefault(clause, Map.of())
                .values()
                .forEach(town -> town.forEach((year, outcome) -> {
                    Quantity.Share before = (Quantity.Share) years.getOrDefault(year, new Quantity.Share(0, 0));
                    years.put(
                            year,
                            new Quantity.Share(before.part() + (outcome == Outcome.MET ? 1 : 0), before.total() + 1));
                }));
        return years;
    }

    /** One of one, or none of one. */
    NavigableMap<Integer, Quantity> ofTown(String clause, String town) {
        NavigableMap<Integer, Quantity> years = new TreeMap<>();
        outcomes.getOrDefault(clause, Map.of())
                .getOrDefault(town, new TreeMap<>())
                .forEach((year, outcome) -> years.put(year, new Quantity.Share(outcome == Outcome.MET ? 1 : 0, 1)));
        return years;
    }
}
