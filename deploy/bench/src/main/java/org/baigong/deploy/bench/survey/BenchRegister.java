package org.baigong.deploy.bench.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.baigong.deploy.bench.server.RunningServer;

/** A register of invented facts, written into the database as it stands after years, and read as plainly as can be. */
final class BenchRegister implements AutoCloseable {
    private static final int FETCHED = 10_000;
    private static final String SCAN = "select id, name, revision, type, content, competition, provenance, recorded_by,"
            + " recorded_at, reason, superseded_at from fact where superseded_at is null";

    private final Connection connection;
    private long facts;

    BenchRegister(RunningServer server) throws IOException {
        try {
            connection = DriverManager.getConnection(server.databaseUrl(), "baigong", server.password("database"));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Adds facts until there are this many. */
    void grow(long most) throws IOException {
        try (InputStream in = BenchRegister.class.getResourceAsStream("/register.sql");
                Statement statement = connection.createStatement()) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String sql : script.formatted(facts, most, most * 55 / 100).split(";\n")) {
                statement.execute(sql);
            }
            facts = most;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Seconds to read all facts in force, every column, a part at a time. */
    double scan() throws IOException {
        try {
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(FETCHED);
                try (ResultSet rows = statement.executeQuery(SCAN)) {
                    long length = 0;
                    while (rows.next()) {
                        for (int column = 1; column <= 11; column++) {
                            String value = rows.getString(column);
                            length += value == null ? 0 : value.length();
                        }
                    }
                    if (length == 0) {
                        throw new IOException("there is nothing to read");
                    }
                }
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            connection.rollback();
            connection.setAutoCommit(true);
            return seconds;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    String text(String sql) throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
