package org.baigong.adapters.persistence.startup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the schema is the one that this build was made for. */
@ApplicationScoped
public class SchemaVersion {
    private static final String APPLIED = "select count(distinct version) filter (where success and version = any (?)),"
            + " count(*) filter (where not success) from flyway_schema_history";

    private volatile String[] wanted;

    /** Nothing pending, nothing failed. Cheap: what this build brings is looked up once. */
    public boolean isOfThisBuild(DataSource database) throws SQLException {
        String[] versions = wanted;
        if (versions == null) {
            versions = Migrations.versions(database);
            wanted = versions;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(APPLIED)) {
            select.setArray(1, connection.createArrayOf("text", versions));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1) == versions.length && row.getInt(2) == 0;
            }
        }
    }
}
