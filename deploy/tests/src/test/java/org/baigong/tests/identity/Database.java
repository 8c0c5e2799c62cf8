package org.baigong.tests.identity;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.baigong.tests.server.ServerProcess;

/** A server's database, where a test makes time pass. */
final class Database {
    private Database() {}

    static Connection of(ServerProcess server) throws IOException, SQLException {
        return DriverManager.getConnection(server.databaseUrl(), "baigong", server.databasePassword());
    }

    static void run(ServerProcess server, String sql) throws IOException, SQLException {
        try (Connection connection = of(server);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
