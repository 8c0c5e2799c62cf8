package org.baigong.adapters.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import org.baigong.adapters.persistence.Database;
import org.baigong.application.common.Event;
import org.baigong.application.common.Outbox;

/** Events of the transaction under way. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SqlOutbox implements Outbox {
    @Inject
    Database database;

    @Override
    public void put(Event event) {
        database.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into outbox (type, subject, competition, data, traceparent) values (?, ?, ?, ?::json, ?)")) {
                insert.setString(1, event.type());
                insert.setString(2, event.subject());
                insert.setString(3, event.competition());
                insert.setString(4, Details.json(event.data()));
                insert.setString(5, Causes.traceparent());
                return insert.executeUpdate();
            }
        });
    }
}
