package org.baigong.adapters.identity.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work on the database: in a short transaction of its own, or within the one that runs. */
@ApplicationScoped
public class Store {
    @Resource(lookup = "java:app/jdbc/baigong")
    DataSource database;

    /** For the server, which sets the data source. */
    public Store() {}

    /** For tests. */
    public Store(DataSource database) {
        this.database = database;
    }

    /** Works in a transaction of its own; whoever calls must not be in one. */
    public <T> T alone(SqlWork<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new StoreFailure(failed);
        }
    }

    /** Works within the transaction of a use case. */
    public <T> T joined(SqlWork<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new StoreFailure(failed);
        }
    }

    /** Something to do on a connection. */
    public interface SqlWork<T> {
        T on(Connection connection) throws SQLException;
    }
}
