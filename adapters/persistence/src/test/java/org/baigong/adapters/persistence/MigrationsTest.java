package org.baigong.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.baigong.adapters.persistence.startup.Migrations;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void migrating_again_changes_nothing() throws Exception {
        DataSource database = TestDatabase.empty();
        Migrations.migrate(database);
        String before = history(database);
        Migrations.migrate(database);
        assertThat(history(database)).isEqualTo(before).startsWith("1 season");
    }

    @Test
    void nodes_that_start_at_once_migrate_once() throws Exception {
        DataSource database = TestDatabase.empty();
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> Migrations.migrate(database));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> Migrations.migrate(database));
        CompletableFuture.allOf(one, other).join();
        assertThat(history(database)).startsWith("1 season");
    }

    private static String history(DataSource database) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select string_agg(version || ' ' || description || ' '"
                        + " || installed_on, ', ' order by installed_rank) from flyway_schema_history")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
