package org.baigong.adapters.persistence.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baigong.adapters.persistence.Database;
import org.baigong.application.talents.RentPlans;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.talent.RentPlan;

/** Leases and their pauses; a month is kept as its first day. */
@ApplicationScoped
@Transactional
public class SqlRentPlans implements RentPlans {
    @Inject
    Database database;

    @Override
    public Optional<RentPlan> of(long candidacy) {
        return database.sql(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select * from rent_plan where candidacy = ?")) {
                select.setLong(1, candidacy);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new RentPlan(
                                    month(row, "month"),
                                    row.getObject("proposed") == null ? null : new Yuan(row.getLong("proposed")),
                                    pauses(connection, candidacy),
                                    CandidacyRows.day(row, "ended_on")))
                            : Optional.empty();
                }
            }
        });
    }

    private static List<RentPlan.Pause> pauses(Connection connection, long candidacy) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select * from rent_pause where candidacy = ? order by month")) {
            select.setLong(1, candidacy);
            List<RentPlan.Pause> pauses = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    pauses.add(
                            new RentPlan.Pause(month(rows, "month"), month(rows, "until"), rows.getString("reason")));
                }
            }
            return pauses;
        }
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        LocalDate day = CandidacyRows.day(row, column);
        return day == null ? null : YearMonth.from(day);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(long candidacy, RentPlan plan) {
        database.sql(connection -> {
            try (PreparedStatement forget = connection.prepareStatement("delete from rent_pause where candidacy = ?");
                    PreparedStatement keep = connection.prepareStatement(
                            "insert into rent_plan (candidacy, month, proposed, ended_on) values (?, ?, ?, ?)"
                                    + " on conflict (candidacy) do update set month = excluded.month,"
                                    + " proposed = excluded.proposed, ended_on = excluded.ended_on")) {
                forget.setLong(1, candidacy);
                forget.executeUpdate();
                keep.setLong(1, candidacy);
                keep.setObject(2, plan.from().atDay(1));
                keep.setObject(
                        3, plan.proposed() == null ? null : plan.proposed().fen());
                keep.setObject(4, plan.endedOn());
                keep.executeUpdate();
            }
            pause(connection, candidacy, plan.pauses());
            return null;
        });
    }

    private static void pause(Connection connection, long candidacy, List<RentPlan.Pause> pauses) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into rent_pause (candidacy, month, until, reason) values (?, ?, ?, ?)")) {
            for (RentPlan.Pause pause : pauses) {
                insert.setLong(1, candidacy);
                insert.setObject(2, pause.from().atDay(1));
                insert.setObject(3, pause.until() == null ? null : pause.until().atDay(1));
                insert.setString(4, pause.reason());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public List<Long> renting() {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                            "select c.id from candidacy c join rent_plan r on r.candidacy = c.id"
                                    + " where c.state in ('CONFERRED', 'CHANGE_PROPOSED', 'REVOCATION_PROPOSED')"
                                    + " order by c.id");
                    ResultSet rows = select.executeQuery()) {
                List<Long> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
                return ids;
            }
        });
    }
}
