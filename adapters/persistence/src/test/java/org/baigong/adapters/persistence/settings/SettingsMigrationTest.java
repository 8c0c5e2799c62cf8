package org.baigong.adapters.persistence.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.baigong.adapters.persistence.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Readings that were settled, and proposed, before there were settings of other kinds stay what they were. */
class SettingsMigrationTest {
    private final DataSource database = TestDatabase.empty();

    @Test
    void readings_hold_from_the_day_they_were_settled_and_proposals_keep_their_numbers() throws Exception {
        migrate("9");
        execute("insert into switch_setting (instrument, name, value, set_by, set_at) values"
                + " ('d', 's', 'A', 'chen', '2023-03-01T01:00Z'), ('d', 's', 'B', 'chen', '2023-03-01T15:00Z'),"
                + " ('d', 's', 'C', 'chen', '2023-03-01T16:00Z'), ('d', 't', 'X', 'chen', '2023-03-05T00:00Z')");
        execute(
                "insert into reading_proposal (instrument, name, value, before, reason, proposed_by, proposed_at, state,"
                        + " decided_by, decided_at, version) values"
                        + " ('d', 's', 'A', 'N', 'r', 'lin', '2023-02-28T01:00Z', 'APPROVED', 'chen', '2023-03-01T01:00Z', 2),"
                        + " ('d', 's', 'B', 'A', 'r', 'lin', '2023-02-28T02:00Z', 'PROPOSED', null, null, 1),"
                        + " ('d', 's', 'B', 'A', 'r', 'lin', '2023-03-02T00:00Z', 'PROPOSED', null, null, 1)");
        migrate("12");
        assertThat(rows("select key, value, first, replaced_at is not null from reading order by id"))
                .containsExactly("s A 2023-03-01 t", "s B 2023-03-01 f", "s C 2023-03-02 f", "t X 2023-03-05 f");
        assertThat(rows("select id, kind, key, content->>'value', content->>'from', before, basis, state from proposal"
                        + " order by id"))
                .containsExactly(
                        "1 READING s A 2023-02-28 N 0 APPROVED",
                        "2 READING s B 2023-02-28 A 0 PROPOSED",
                        "3 READING s B 2023-03-02 A 1 PROPOSED");
        execute(
                "insert into proposal (instrument, kind, key, content, first_day, basis, reason, proposed_by, state, version)"
                        + " values ('d', 'READING', 's', '{}', '2023-03-02', 0, 'r', 'lin', 'PROPOSED', 1)");
        assertThat(rows("select max(id) from proposal")).containsExactly("4");
    }

    private void migrate(String version) {
        Flyway.configure().dataSource(database).target(version).load().migrate();
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(String.join(" ", row));
            }
            return rows;
        }
    }
}
