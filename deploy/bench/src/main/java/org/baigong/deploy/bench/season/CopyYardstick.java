package org.baigong.deploy.bench.season;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.baigong.deploy.bench.server.RunningServer;
import org.postgresql.PGConnection;

/**
 * {@code COPY} of the determinations of a competition, byte for byte, into a table made {@code LIKE determination
 * INCLUDING ALL}: same columns, checks and indexes, but no foreign keys, which {@code LIKE} leaves out. It grows in step
 * with the real one, so that both sides insert into indexes of the same size.
 */
final class CopyYardstick implements AutoCloseable {
    private final Connection connection;
    private final Connection owner;
    private final String columns;
    private final Path file;

    CopyYardstick(RunningServer server) throws IOException {
        try {
            connection = DriverManager.getConnection(server.databaseUrl(), "baigong", server.password("database"));
            owner = DriverManager.getConnection(server.databaseUrl(), "postgres", server.password("database.owner"));
            columns = text("select string_agg(quote_ident(column_name), ', ' order by ordinal_position)"
                    + " from information_schema.columns where table_name = 'determination' and is_generated = 'NEVER'");
            execute(connection, "create table copied_determination (like determination including all)");
        } catch (SQLException e) {
            throw new IOException(e);
        }
        file = Files.createTempFile("baigong-bench", ".copy");
    }

    /** Puts what earlier statements left to be written onto the disk, so that neither side pays for it. */
    void settle() throws IOException {
        execute(owner, "checkpoint");
    }

    /** Seconds that the copy takes, its commit included. */
    double copy(Season season, int determined) throws IOException {
        try {
            var copier = connection.unwrap(PGConnection.class).getCopyAPI();
            try (OutputStream out = Files.newOutputStream(file)) {
                long rows = copier.copyOut(
                        "copy (select " + columns + " from determination where competition = '" + season.number()
                                + "' order by id) to stdout",
                        out);
                require(rows == determined, rows + " rows to copy, not " + determined);
            }
            settle();
            try (InputStream in = Files.newInputStream(file)) {
                long begun = System.nanoTime();
                long rows = copier.copyIn("copy copied_determination (" + columns + ") from stdin", in, 1 << 16);
                double seconds = (System.nanoTime() - begun) / 1e9;
                require(rows == determined, rows + " rows copied, not " + determined);
                return seconds;
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        execute(connection, "drop table copied_determination");
        Files.delete(file);
        try {
            connection.close();
            owner.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
