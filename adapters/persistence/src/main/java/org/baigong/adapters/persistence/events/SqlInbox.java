package org.baigong.adapters.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import org.baigong.adapters.persistence.Database;
import org.baigong.application.common.Inbox;

/** A second taker of a message waits until the first one's transaction ends, and takes it only if that failed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SqlInbox implements Inbox {
    @Inject
    Database database;

    @Override
    public boolean take(String messageId) {
        return update("insert into inbox (message_id) values (?) on conflict do nothing", messageId) == 1;
    }

    @Override
    public void giveBack(String messageId) {
        update("delete from inbox where message_id = ?", messageId);
    }

    private int update(String sql, String messageId) {
        return database.sql(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, messageId);
                return statement.executeUpdate();
            }
        });
    }
}
