package org.baigong.adapters.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.baigong.adapters.persistence.Database;
import org.baigong.application.common.PendingEvents;

/**
 * Reads the outbox by position, up to the first event whose transaction is younger than one still running: that one may
 * yet commit an event that belongs before it. An event caused by another always has the higher position, since its
 * transaction saw the other committed; the numbers of transactions promise nothing of that kind.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SqlPendingEvents implements PendingEvents {
    private static final String NEXT = "select position, id, type, subject, at, data,"
            + " xid < pg_snapshot_xmin(pg_current_snapshot()) as settled"
            + " from outbox where taken_at is null order by position limit ?";

    @Inject
    Database database;

    @Override
    public List<PendingEvent> next(int max) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(NEXT)) {
                select.setInt(1, max);
                List<PendingEvent> events = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next() && rows.getBoolean("settled")) {
                        events.add(event(rows));
                    }
                }
                return events;
            }
        });
    }

    private static PendingEvent event(ResultSet row) throws SQLException {
        return new PendingEvent(
                row.getLong("position"),
                row.getString("id"),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("data"));
    }

    @Override
    public void taken(Collection<Long> positions) {
        database.sql(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update outbox set taken_at = now() where position = any (?) and taken_at is null")) {
                update.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
                return update.executeUpdate();
            }
        });
    }
}
