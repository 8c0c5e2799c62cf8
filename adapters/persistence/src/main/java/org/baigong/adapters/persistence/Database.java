package org.baigong.adapters.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The way into the database from within a transaction: entities, SQL on sets, and COPY, all on one connection. */
@ApplicationScoped
public class Database {
    private static final long MANY = 1_000;
    /** New rows matter to the planner where they are a tenth of the table, as autovacuum has it. */
    private static final long TENTH = 10;

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
     * database for anything. After rows that are many for the table its statistics are renewed at once: with those from
     * before, the next join over these rows was planned for a handful and took minutes.
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
        String table = target.substring(0, target.indexOf(' '));
        if (rows >= MANY && rows * TENTH >= rowsPlannedFor(table, connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze " + table);
            }
        }
    }

    /** How many rows the planner believes the table to have; fewer than none where it has never looked. */
    private static double rowsPlannedFor(String table, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select reltuples from pg_class where oid = cast(? as regclass)")) {
            select.setString(1, table);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getDouble(1);
            }
        }
    }

    /** Something to do on a connection. */
    public interface SqlWork<T> {
        T on(Connection connection) throws SQLException, IOException;
    }
}
