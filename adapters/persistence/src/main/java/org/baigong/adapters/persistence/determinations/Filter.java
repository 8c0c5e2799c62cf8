package org.baigong.adapters.persistence.determinations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Database;
import org.baigong.application.determinations.DeterminationQuery;

/** The condition of a query. A value that no row can have matches no row. */
final class Filter {
    private Condition condition;

    private Filter(Condition seen) {
        this.condition = seen;
    }

    static Filter of(Condition seen, DeterminationQuery query) {
        Filter filter = new Filter(seen);
        if (!query.withSuperseded()) {
            filter.and(Condition.of("d.superseded_at is null"));
        }
        filter.equal("d.competition", query.competition());
        filter.equal("d.clause", query.clause());
        filter.equal("d.outcome", query.outcome());
        filter.beneficiary(query.beneficiary());
        return filter;
    }

    Filter and(Condition other) {
        condition = condition == Condition.ALWAYS ? other : condition.and(other);
        return this;
    }

    private void equal(String column, String value) {
        if (value != null) {
            and(Database.cannotHold(value) ? Condition.NEVER : Condition.of(column + " = ?", value));
        }
    }

    /** Said twice, since each of the two indexes serves one half. */
    private void beneficiary(String value) {
        if (value != null) {
            and(
                    Database.cannotHold(value)
                            ? Condition.NEVER
                            : Condition.of("d.beneficiary = ? and d.superseded_at is null", value)
                                    .or(Condition.of("d.beneficiary = ? and d.superseded_at is not null", value)));
        }
    }

    /** @param before up to the condition; @param after what follows it */
    PreparedStatement prepare(Connection connection, String before, String after) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(before + " where " + condition.sql() + after);
        condition.bind(statement, 1);
        return statement;
    }
}
