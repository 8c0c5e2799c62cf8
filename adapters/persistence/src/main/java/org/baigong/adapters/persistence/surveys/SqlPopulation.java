package org.baigong.adapters.persistence.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Database;
import org.baigong.application.surveys.Part;
import org.baigong.application.surveys.Population;

/** Subjects in the order of the index that has them, so that each step reads only what it hands over. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SqlPopulation implements Population {
    private static final String OF_COMPETITION =
            "s.subject in (select c.subject from fact_subject c join fact f on f.id = c.fact where f.competition = ?"
                    + " and f.superseded_at is null)";

    @Inject
    Database database;

    @Override
    public void holdStill() {
        database.sql(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute("set transaction isolation level repeatable read, read only");
            }
        });
    }

    @Override
    public Size size(Part part) {
        Condition named = named(part);
        return database.bulk(connection -> {
            String sql =
                    "select count(*), coalesce(sum(facts), 0) from (select count(*) as facts from fact_subject s where "
                            + named.sql() + " group by s.subject) subjects";
            if (named == Condition.ALWAYS) {
                sql = "select (select count(*) from (select distinct subject from fact_subject) subjects),"
                        + " (select count(*) from fact where superseded_at is null)";
            }
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                named.bind(select, 1);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return new Size(row.getLong(1), row.getLong(2));
                }
            }
        });
    }

    @Override
    public List<Named> next(Part part, String after, int limit) {
        Condition next = Condition.of("s.subject > ?", after).and(named(part));
        return database.sql(connection -> {
            List<Named> found = new ArrayList<>();
            try (PreparedStatement select =
                    connection.prepareStatement("select s.subject, count(*) from fact_subject s where " + next.sql()
                            + " group by s.subject order by s.subject limit " + limit)) {
                next.bind(select, 1);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(new Named(rows.getString(1), rows.getLong(2)));
                    }
                }
            }
            return found;
        });
    }

    private static Condition named(Part part) {
        Condition named = Condition.ALWAYS;
        if (part.beneficiary() != null) {
            named = equal(named, "s.subject = ?", part.beneficiary());
        }
        if (part.competition() != null) {
            named = equal(named, OF_COMPETITION, part.competition());
        }
        return named;
    }

    private static Condition equal(Condition condition, String sql, String value) {
        Condition equal = Database.cannotHold(value) ? Condition.NEVER : Condition.of(sql, value);
        return condition == Condition.ALWAYS ? equal : condition.and(equal);
    }
}
