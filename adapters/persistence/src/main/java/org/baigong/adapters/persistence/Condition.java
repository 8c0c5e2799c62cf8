package org.baigong.adapters.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A condition in SQL and what is bound to it, in the order of its question marks. */
public record Condition(String sql, List<Object> values) {
    public static final Condition ALWAYS = new Condition("true", List.of());
    public static final Condition NEVER = new Condition("false", List.of());

    public static Condition of(String sql, Object... values) {
        return new Condition(sql, Arrays.asList(values));
    }

    public Condition and(Condition other) {
        return joined(" and ", other);
    }

    public Condition or(Condition other) {
        return joined(" or ", other);
    }

    private Condition joined(String word, Condition other) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(other.values);
        return new Condition("(" + sql + word + other.sql + ")", all);
    }

    /** Binds the values from this place on. @return the place after them */
    public int bind(PreparedStatement statement, int from) throws SQLException {
        int place = from;
        for (Object value : values) {
            statement.setObject(place++, value);
        }
        return place;
    }
}
