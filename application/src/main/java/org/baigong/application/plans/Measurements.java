package org.baigong.application.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.baigong.application.access.Scope;
import org.baigong.domain.plans.facts.TownYear;
import org.baigong.domain.plans.measuring.Measured;

/** Indicators counted over what is certified 统计: one question to the register for each, whatever the number of years. */
public interface Measurements {
    /** Names of the indicators that are counted here. */
    Set<String> counted();

    /** Those among them that are counted for each town as well. */
    Set<String> countedByTown();

    /**
     * Every year of a term, up to its last day, for the city and each town that the scope reaches.
     *
     * @param indicators names among {@link #counted}
     */
    List<Measured> count(Scope scope, String instrument, Set<String> indicators, LocalDate first, LocalDate last);

    /** What the towns within the scope have done in the years of a term, certified and in force. */
    List<TownYear> townYears(Scope scope, LocalDate first, LocalDate last);
}
