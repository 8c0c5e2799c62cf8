package org.baigong.adapters.persistence.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Cursor;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.Pages;
import org.baigong.adapters.persistence.access.Sight;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.plans.NewReport;
import org.baigong.application.plans.Reports;
import org.baigong.application.plans.StoredReport;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.plans.measuring.Measured;
import org.baigong.domain.plans.measuring.Quantity;
import org.baigong.domain.plans.measuring.Report;

/** Reported figures in SQL: rows that stay, and a mark on those that a later one has replaced. */
@ApplicationScoped
@Transactional
public class SqlReports implements Reports {
    private static final String LIST = "indicator-reports";

    @Inject
    Database database;

    @Inject
    Sight sight;

    @Override
    public List<StoredReport> inForce(Scope scope, String instrument) {
        Condition inForce = Condition.of("instrument = ? and superseded_at is null", instrument);
        return select(inForce.and(sight.ofTown(scope, "town")), " order by indicator, year, town nulls first");
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String instrument) {
        database.sql(connection -> {
            try (PreparedStatement lock =
                    connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, "indicators of " + instrument);
                return lock.execute();
            }
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Actor actor, String instrument, List<NewReport> reports) {
        database.sql(connection -> {
            try (PreparedStatement end = connection.prepareStatement("update indicator_report set superseded_at = now()"
                            + " where instrument = ? and indicator = ? and year = ? and town is not distinct from ?"
                            + " and superseded_at is null");
                    PreparedStatement insert = connection.prepareStatement("insert into indicator_report"
                            + " (instrument, indicator, year, town, value, part, total, document, revision, reason,"
                            + " reported_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (NewReport fresh : reports) {
                    bindPlace(end, instrument, fresh.report().measured());
                    end.addBatch();
                    bind(insert, instrument, fresh, actor);
                    insert.addBatch();
                }
                return end.executeBatch().length + insert.executeBatch().length;
            }
        });
    }

    private static void bindPlace(PreparedStatement statement, String instrument, Measured measured)
            throws SQLException {
        statement.setString(1, instrument);
        statement.setString(2, measured.indicator());
        statement.setInt(3, measured.year());
        statement.setString(4, measured.town() == null ? null : measured.town().value());
    }

    private static void bind(PreparedStatement insert, String instrument, NewReport fresh, Actor actor)
            throws SQLException {
        bindPlace(insert, instrument, fresh.report().measured());
        Quantity quantity = fresh.report().measured().quantity();
        Quantity.Share share = quantity instanceof Quantity.Share one ? one : null;
        insert.setObject(5, quantity instanceof Quantity.Count count ? count.value() : null, Types.BIGINT);
        insert.setObject(6, share == null ? null : share.part(), Types.BIGINT);
        insert.setObject(7, share == null ? null : share.total(), Types.BIGINT);
        insert.setString(8, fresh.report().document());
        insert.setInt(9, fresh.revision());
        insert.setString(10, fresh.reason());
        insert.setString(11, actor.id());
    }

    @Override
    public Page<StoredReport> history(Scope scope, String instrument, String indicator, PageRequest page) {
        Condition wanted = Condition.of("instrument = ? and indicator = ?", instrument, indicator)
                .and(sight.ofTown(scope, "town"));
        if (page.cursor() != null) {
            wanted = wanted.and(Condition.of("id < ?", Cursor.lastId(LIST, page.cursor())));
        }
        return Pages.of(
                select(wanted, " order by id desc limit " + (page.limit() + 1)),
                page,
                last -> Cursor.of(LIST, Long.toString(last.id())));
    }

    private List<StoredReport> select(Condition condition, String end) {
        return database.sql(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select * from indicator_report where " + condition.sql() + end)) {
                condition.bind(select, 1);
                List<StoredReport> found = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(report(rows));
                    }
                }
                return found;
            }
        });
    }

    private static StoredReport report(ResultSet row) throws SQLException {
        String town = row.getString("town");
        Long value = row.getObject("value", Long.class);
        Quantity quantity = value == null
                ? new Quantity.Share(row.getLong("part"), row.getLong("total"))
                : new Quantity.Count(value);
        OffsetDateTime superseded = row.getObject("superseded_at", OffsetDateTime.class);
        return new StoredReport(
                row.getLong("id"),
                row.getInt("revision"),
                new Report(
                        new Measured(
                                row.getString("indicator"),
                                row.getInt("year"),
                                town == null ? null : new TownCode(town),
                                quantity),
                        row.getString("document")),
                row.getString("reason"),
                row.getString("reported_by"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                superseded == null ? null : superseded.toInstant());
    }
}
