package org.baigong.adapters.persistence.startup;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to the version of this build, forward only. Nodes that start at once wait for each other. */
public final class Migrations {
    private Migrations() {}

    public static void migrate(DataSource database) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                // Without it, migrations that are not found would leave an empty schema that calls itself up to date.
                .failOnMissingLocations(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
