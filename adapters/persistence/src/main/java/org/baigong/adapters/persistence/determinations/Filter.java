package org.baigong.adapters.persistence.determinations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baigong.adapters.persistence.Database;
import org.baigong.application.determinations.DeterminationQuery;

/** The conditions of a query, and what is bound to them. A value that no row can have matches no row. */
final class Filter {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Filter() {}

    static Filter of(DeterminationQuery query) {
        Filter filter = new Filter();
        if (!query.withSuperseded()) {
            filter.conditions.add("d.superseded_at is null");
        }
        filter.equal("d.competition", query.competition());
        filter.equal("d.clause", query.clause());
        filter.equal("d.outcome", query.outcome());
        filter.beneficiary(query.beneficiary());
        return filter;
    }

    Filter after(long id) {
        conditions.add("d.id > ?");
        values.add(id);
        return this;
    }

    private void equal(String column, String value) {
        if (value == null) {
            return;
        }
        if (Database.cannotHold(value)) {
            conditions.add("false");
        } else {
            conditions.add(column + " = ?");
            values.add(value);
        }
    }

    /** Said twice, since each of the two indexes serves one half. */
    private void beneficiary(String value) {
        if (value == null) {
            return;
        }
        UUID id = uuid(value);
        if (id == null) {
            conditions.add("false");
        } else {
            conditions.add("(d.beneficiary = ? and d.superseded_at is null"
                    + " or d.beneficiary = ? and d.superseded_at is not null)");
            values.add(id);
            values.add(id);
        }
    }

    private static UUID uuid(String value) {
        try {
            UUID id = UUID.fromString(value);
            return id.toString().equals(value) ? id : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** @param before up to the conditions; @param after what follows them */
    PreparedStatement prepare(Connection connection, String before, String after) throws SQLException {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        PreparedStatement statement = connection.prepareStatement(before + where + after);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }
}
