package org.baigong.adapters.persistence.startup;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/** Brings the schema to the version of this build, forward only. Nodes that start at once wait for each other. */
public final class Migrations {
    private Migrations() {}

    public static void migrate(DataSource database) {
        flyway(database).migrate();
    }

    /** The versions that this build brings. */
    static String[] versions(DataSource database) {
        return Stream.of(flyway(database).info().all())
                .filter(migration -> migration.getState() != MigrationState.FUTURE_SUCCESS)
                .map(migration -> migration.getVersion().getVersion())
                .toArray(String[]::new);
    }

    private static Flyway flyway(DataSource database) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                // Without it, migrations that are not found would leave an empty schema that calls itself up to date.
                .failOnMissingLocations(true)
                .cleanDisabled(true)
                .load();
    }
}
