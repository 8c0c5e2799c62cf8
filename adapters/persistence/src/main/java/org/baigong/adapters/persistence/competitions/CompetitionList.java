package org.baigong.adapters.persistence.competitions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Cursor;
import org.baigong.adapters.persistence.Database;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.competitions.CompetitionQuery;
import org.baigong.application.competitions.CompetitionQuery.Order;

/** Which competitions stand on a page: continued behind the last one's value and number, not by counting. */
final class CompetitionList {
    /** Compared by code point, as the cursor spells them. */
    private static final Map<Order, String> COLUMNS = Map.of(
            Order.NUMBER, "c.number",
            Order.NAME, "c.name collate \"C\"",
            Order.STARTS_ON, "to_char(c.starts_on, 'YYYY-MM-DD') collate \"C\"",
            Order.ENDS_ON, "to_char(c.ends_on, 'YYYY-MM-DD') collate \"C\"");

    private static final String BETWEEN = "\n";

    private final CompetitionQuery query;
    private final String column;
    private final String direction;

    CompetitionList(CompetitionQuery query) {
        this.query = query;
        this.column = COLUMNS.get(query.order());
        this.direction = query.descending() ? " desc" : "";
    }

    Page<String> page(Connection connection, Condition seen, PageRequest page) throws SQLException {
        Condition condition = seen.and(filters()).and(after(page.cursor()));
        try (PreparedStatement select = connection.prepareStatement("select c.number, " + column
                + " from competition c where " + condition.sql()
                + " order by " + column + direction + ", c.number" + direction + " limit ?")) {
            select.setInt(condition.bind(select, 1), page.limit() + 1);
            List<String> numbers = new ArrayList<>();
            String last = null;
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (numbers.size() == page.limit()) {
                        return new Page<>(numbers, Cursor.of(list(), last));
                    }
                    numbers.add(rows.getString(1));
                    last = rows.getString(2) + BETWEEN + rows.getString(1);
                }
            }
            return new Page<>(numbers, null);
        }
    }

    private Condition filters() {
        Condition all = Condition.ALWAYS;
        if (query.state() != null) {
            all = all.and(Condition.of("c.state = ?", query.state().name()));
        }
        if (query.category() != null) {
            all = all.and(Condition.of("c.category = ?", query.category().name()));
        }
        if (query.town() != null) {
            all = all.and(Condition.of("c.town = ?", query.town().value()));
        }
        if (query.name() != null) {
            all = all.and(
                    Database.cannotHold(query.name())
                            ? Condition.NEVER
                            : Condition.of("position(lower(?) in lower(c.name)) > 0", query.name()));
        }
        return all;
    }

    private Condition after(String cursor) {
        if (cursor == null) {
            return Condition.ALWAYS;
        }
        String[] last = Cursor.lastKey(list(), cursor).split(BETWEEN, -1);
        if (last.length != 2) {
            throw Cursor.malformed();
        }
        String beyond = query.descending() ? "<" : ">";
        return Condition.of("(" + column + ", c.number) " + beyond + " (?, ?)", last[0], last[1]);
    }

    /** A cursor continues the list it comes from, in its order. */
    private String list() {
        return "competitions " + query.order() + direction;
    }
}
