package org.baigong.adapters.persistence.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.access.Sight;
import org.baigong.adapters.persistence.facts.FactsInForce;
import org.baigong.application.access.Scope;
import org.baigong.application.plans.Measurements;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.plans.facts.TownYear;
import org.baigong.domain.plans.measuring.Measured;
import org.baigong.domain.plans.measuring.Quantity;

/** Indicators counted in SQL, over the facts in force, the certified competitions and the open lists. */
@ApplicationScoped
@Transactional
public class SqlMeasurements implements Measurements {
    @Inject
    Database database;

    @Inject
    Sight sight;

    @Override
    public Set<String> counted() {
        return Tallies.BY_INDICATOR.keySet();
    }

    @Override
    public Set<String> countedByTown() {
        return Tallies.byTown();
    }

    /** {@inheritDoc} Two indicators that are counted alike are counted once; a share of nothing is not measured. */
    @Override
    public List<Measured> count(
            Scope scope, String instrument, Set<String> indicators, LocalDate first, LocalDate last) {
        Map<Tally, List<String>> wanted = new HashMap<>();
        for (String indicator : indicators) {
            Tally tally = Tallies.BY_INDICATOR.get(indicator);
            if (scope.wholeCity() || tally.byTown()) {
                wanted.computeIfAbsent(tally, same -> new ArrayList<>()).add(indicator);
            }
        }
        List<Measured> measured = new ArrayList<>();
        wanted.forEach((tally, names) -> {
            Condition seen = sight.ofTown(scope, "town");
            database.bulk(connection -> {
                try (PreparedStatement select = connection.prepareStatement(
                        "select year, town, part::bigint, total::bigint from (" + tally.query()
                                + ") as counted where (total is null or total > 0) and " + seen.sql())) {
                    select.setString(1, instrument);
                    select.setObject(2, first);
                    select.setObject(3, last);
                    seen.bind(select, 4);
                    return read(select, names, measured);
                }
            });
        });
        return measured;
    }

    private static int read(PreparedStatement select, List<String> names, List<Measured> measured) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                int year = rows.getInt("year");
                String town = rows.getString("town");
                long part = rows.getLong("part");
                Long total = rows.getObject("total", Long.class);
                Quantity quantity = total == null ? new Quantity.Count(part) : new Quantity.Share(part, total);
                for (String name : names) {
                    measured.add(new Measured(name, year, town == null ? null : new TownCode(town), quantity));
                }
            }
        }
        return measured.size();
    }

    /** {@inheritDoc} What a town has done in a year is dated the last day of it, whenever the term ends. */
    @Override
    public List<TownYear> townYears(Scope scope, LocalDate first, LocalDate last) {
        LocalDate end = LocalDate.of(last.getYear(), Month.DECEMBER, 31);
        Condition wanted =
                Condition.of("f.day between ? and ?", first, end).and(sight.ofTown(scope, "f.content ->> 'town'"));
        return database.sql(connection -> FactsInForce.of(connection, TownYear.class, wanted));
    }
}
