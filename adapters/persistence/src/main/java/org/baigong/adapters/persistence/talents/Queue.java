package org.baigong.adapters.persistence.talents;

import java.sql.PreparedStatement;
import org.baigong.adapters.persistence.Database;

/** Lets one transaction in at a time, until it ends, into what bears this name. */
final class Queue {
    private Queue() {}

    static void of(Database database, String name) {
        database.sql(connection -> {
            try (PreparedStatement lock =
                    connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, name);
                return lock.execute();
            }
        });
    }
}
