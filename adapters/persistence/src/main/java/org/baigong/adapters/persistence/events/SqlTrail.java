package org.baigong.adapters.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.Map;
import org.baigong.adapters.persistence.Database;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Trail;

/** The trail of changes, in the transaction of the change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SqlTrail implements Trail {
    @Inject
    Database database;

    @Override
    public void record(Actor actor, String action, String subject, Map<String, Object> detail) {
        database.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into trail (actor, action, subject, detail, request_id, traceparent)"
                            + " values (?, ?, ?, ?::json, ?, ?)")) {
                insert.setString(1, actor.id());
                insert.setString(2, action);
                insert.setString(3, subject);
                insert.setString(4, Details.json(detail));
                insert.setString(5, Causes.requestId());
                insert.setString(6, Causes.traceparent());
                return insert.executeUpdate();
            }
        });
    }
}
