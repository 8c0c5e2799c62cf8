package org.baigong.adapters.persistence.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baigong.adapters.persistence.Database;
import org.baigong.application.access.Scope;
import org.baigong.application.competitions.Assignments;

/** Assignments of experts to competitions. */
@ApplicationScoped
@Transactional
public class SqlAssignments implements Assignments {
    @Inject
    Database database;

    @Inject
    JpaCompetitions competitions;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean assign(String competition, String expert) {
        return change(
                "insert into assignment (competition, expert) values (?, ?) on conflict do nothing",
                competition,
                expert);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean dismiss(String competition, String expert) {
        return change("delete from assignment where competition = ? and expert = ?", competition, expert);
    }

    private boolean change(String sql, String competition, String expert) {
        return database.sql(connection -> {
            try (PreparedStatement change = connection.prepareStatement(sql)) {
                change.setString(1, competition);
                change.setString(2, expert);
                return change.executeUpdate() == 1;
            }
        });
    }

    @Override
    public Optional<Set<String>> of(Scope scope, String competition) {
        return competitions
                .find(scope, competition)
                .map(seen -> database.sql(connection -> {
                    try (PreparedStatement select =
                            connection.prepareStatement("select expert from assignment where competition = ?")) {
                        select.setString(1, competition);
                        Set<String> experts = new TreeSet<>();
                        try (ResultSet rows = select.executeQuery()) {
                            while (rows.next()) {
                                experts.add(rows.getString(1));
                            }
                        }
                        return experts;
                    }
                }));
    }
}
