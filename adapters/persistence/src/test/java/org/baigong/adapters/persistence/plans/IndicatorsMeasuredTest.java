package org.baigong.adapters.persistence.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.plans.facts.TownYear;
import org.junit.jupiter.api.Test;

/** What the files of the policies say is counted here is counted here, and nothing else is. */
class IndicatorsMeasuredTest {
    @Test
    void every_indicator_counted_from_facts_has_a_measurement_and_every_measurement_an_indicator_of_its_shape() {
        Set<String> wanted = new TreeSet<>();
        Rulebooks books = new Rulebooks();
        for (String id : books.instruments()) {
            Rulebook book = books.find(id).orElseThrow();
            for (Clause clause : book.instrument().clauses()) {
                clause.indicators().stream()
                        .filter(one -> one.source() == Indicator.Source.STORED && !isDutyOfTowns(book, clause))
                        .map(Indicator::name)
                        .forEach(wanted::add);
            }
        }
        assertThat(Tallies.BY_INDICATOR.keySet()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(wanted).contains("DG-S1.2.3", "DG-8.6").doesNotContain("DG-14.1", "DG-15.4");
    }

    private static boolean isDutyOfTowns(Rulebook book, Clause clause) {
        return book.rules().stream()
                .anyMatch(rule -> rule.clause().equals(clause)
                        && rule instanceof FactRule<?> one
                        && one.type() == TownYear.class);
    }
}
