package org.baigong.tests.fuzz;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baigong.tests.server.ServerProcess;

/** What the business tables hold, briefly: how many rows, and by which transactions they were written. */
final class DatabaseState implements AutoCloseable {
    /** These change without anything being changed: answers that are kept, signing in, how far a job has come. */
    private static final Set<String> RESTLESS = Set.of(
            "idempotent_answer",
            "session",
            "sign_in",
            "sign_in_address",
            "authorization_code",
            "refresh_token",
            "signing_key",
            "job_progress",
            "flyway_schema_history");

    private static final String ROWS = "count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0)";
    /** Sent in its own time. */
    private static final String EVENTS = "count(*) || ' ' || coalesce(max(position), 0)";
    /** Signing in counts failures and used codes. */
    private static final String ACCOUNTS =
            "count(*) || ' ' || sum(hashtextextended(row(id, display_name, roles, enabled, password_hash, revision)::text, 0))";

    private final Connection connection;
    private final String query;

    DatabaseState(ServerProcess server) throws IOException, SQLException {
        connection = DriverManager.getConnection(server.databaseUrl(), "baigong", server.databasePassword());
        StringBuilder union = new StringBuilder();
        for (String table : read("select table_name, '' from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")
                .keySet()) {
            if (!RESTLESS.contains(table)) {
                String sum = table.equals("outbox") ? EVENTS : table.equals("account") ? ACCOUNTS : ROWS;
                union.append(union.isEmpty() ? "" : " union all ")
                        .append("select '%s', %s from %s".formatted(table, sum, table));
            }
        }
        query = union.toString();
    }

    /** Each table with what it holds. */
    Map<String, String> now() throws SQLException {
        return read(query);
    }

    /** Waits until nothing is at work in the background. */
    void settle() throws SQLException, InterruptedException {
        while (!read("select 'job', '' from job where outcome is null").isEmpty()) {
            Thread.sleep(50);
        }
    }

    private Map<String, String> read(String sql) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.put(result.getString(1), result.getString(2));
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
