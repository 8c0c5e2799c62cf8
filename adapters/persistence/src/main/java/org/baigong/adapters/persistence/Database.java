package org.baigong.adapters.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The way into the database from within a transaction: entities, SQL on sets, and COPY, all on one connection. */
@ApplicationScoped
public class Database {
    private static final long MANY = 1_000;

    @PersistenceContext(unitName = "baigong")
    EntityManager entities;

    public EntityManager entities() {
        return entities;
    }

    /** Whether no stored text can equal this one: PostgreSQL keeps no zero byte and refuses to look for it. */
    public static boolean cannotHold(String text) {
        return text.indexOf(0) >= 0;
    }

    /** Works on the transaction's own connection; changes to entities are written first. */
    public <T> T sql(SqlWork<T> work) {
        entities.flush();
        try {
            return work.on(entities.unwrap(Connection.class));
        } catch (SQLException | IOException failed) {
            throw new PersistenceException(failed);
        }
    }

    /**
     * As {@link #sql}, for work on many rows: planned for the sizes that the tables have now. PostgreSQL keeps the plans
     * of a connection, those of foreign keys too; one made while a table was small would read the whole table for every
     * row once it is large.
     */
    public <T> T bulk(SqlWork<T> work) {
        return sql(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("discard plans");
            }
            return work.on(connection);
        });
    }

    /**
     * Streams rows into a table. Until the producer is done the connection is busy with them: it must not ask the
     * database for anything. After many rows the table's statistics are renewed at once: with those from before, the
     * next join over these rows was planned for a handful and took minutes.
     *
     * @param target table and columns, for example {@code result (competition, event)}
     */
    public void copy(String target, Consumer<CopyRows> producer) {
        bulk(connection -> {
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + target + " from stdin with (encoding 'UTF8')");
            try {
                CopyRows rows = new CopyRows(copy);
                producer.accept(rows);
                rows.flush();
                analyze(connection, target, copy.endCopy());
                return null;
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        });
    }

    private static void analyze(Connection connection, String target, long rows) throws SQLException {
        if (rows >= MANY) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze " + target.substring(0, target.indexOf(' ')));
            }
        }
    }

    /** Something to do on a connection. */
    public interface SqlWork<T> {
        T on(Connection connection) throws SQLException, IOException;
    }
}
