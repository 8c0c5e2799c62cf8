package org.baigong.adapters.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Cursor;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.access.Sight;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.events.EventFeed;

/** What the broker has been told, in that order: {@link SqlPendingEvents} numbers it, and nothing comes in between later. */
@ApplicationScoped
@Transactional
public class SqlEventFeed implements EventFeed {
    private static final String LIST = "events";
    private static final String SELECT = "select o.told, o.id, o.type, o.subject, o.at, o.data from outbox o where ";
    private static final Condition TOLD = Condition.of("o.told is not null and o.taken_at is not null");

    @Inject
    Database database;

    @Inject
    Sight sight;

    @Override
    public Page<ToldEvent> list(Scope scope, String type, PageRequest page) {
        Condition condition = sight.ofCompetition(scope, "o.competition").and(TOLD);
        if (type != null) {
            condition = condition.and(Database.cannotHold(type) ? Condition.NEVER : Condition.of("o.type = ?", type));
        }
        if (page.cursor() != null) {
            condition = condition.and(Condition.of("o.told > ?", Cursor.lastId(LIST, page.cursor())));
        }
        return read(condition, page);
    }

    private Page<ToldEvent> read(Condition condition, PageRequest page) {
        return database.sql(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(SELECT + condition.sql() + " order by o.told limit ?")) {
                select.setInt(condition.bind(select, 1), page.limit());
                List<ToldEvent> told = new ArrayList<>();
                String next = page.cursor();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        told.add(event(rows));
                        next = Cursor.of(LIST, rows.getString("told"));
                    }
                }
                return new Page<>(told, next);
            }
        });
    }

    private static ToldEvent event(ResultSet row) throws SQLException {
        return new ToldEvent(
                row.getString("id"),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("data"));
    }
}
