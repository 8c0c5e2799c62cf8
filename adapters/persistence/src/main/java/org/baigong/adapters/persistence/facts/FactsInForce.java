package org.baigong.adapters.persistence.facts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.baigong.adapters.persistence.Condition;
import org.baigong.application.evaluations.FactTypes;
import org.baigong.domain.common.Fact;

/** Facts of one type in force, for whoever weighs all of them at once. */
public final class FactsInForce {
    private FactsInForce() {}

    /** @param condition on {@code f}, the fact */
    public static <F extends Fact> List<F> of(Connection connection, Class<F> type, Condition condition)
            throws SQLException {
        String name = FactTypes.nameOf(type);
        Condition wanted =
                Condition.of("f.superseded_at is null and f.type = ?", name).and(condition);
        try (PreparedStatement select = connection.prepareStatement(
                "select f.content from fact f where " + wanted.sql() + " order by f.day, f.id")) {
            wanted.bind(select, 1);
            List<F> facts = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    facts.add(type.cast(FactJson.read(name, rows.getString(1))));
                }
            }
            return facts;
        }
    }
}
