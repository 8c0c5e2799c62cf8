package org.baigong.adapters.persistence.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.baigong.application.facts.StoredFact;

/** Versions of facts as rows. */
final class FactRows {
    static final String COLUMNS =
            "f.id, f.name, f.revision, f.type, f.content, f.competition, f.provenance, f.recorded_by,"
                    + " f.recorded_at, f.reason, f.superseded_at";

    private FactRows() {}

    static StoredFact read(ResultSet row) throws SQLException {
        return new StoredFact(
                row.getLong("id"),
                row.getInt("revision"),
                FactJson.read(row.getString("type"), row.getString("content")),
                row.getString("competition"),
                FactJson.provenance(row.getString("provenance")),
                row.getString("recorded_by"),
                instant(row, "recorded_at"),
                row.getString("reason"),
                instant(row, "superseded_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
