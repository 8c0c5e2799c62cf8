package org.baigong.adapters.persistence.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Cursor;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.Pages;
import org.baigong.adapters.persistence.determinations.ClauseOrder;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.determinations.Determination;
import org.baigong.application.surveys.ClauseTotal;
import org.baigong.application.surveys.Difference;
import org.baigong.application.surveys.DifferenceRecord;
import org.baigong.application.surveys.Differences;
import org.baigong.domain.common.Yuan;

/** Differences, stored with COPY, read by page or as a stream. */
@ApplicationScoped
@Transactional
public class SqlDifferences implements Differences {
    private static final String LIST = "differences";

    private static final String TOTALS = "select clause, count(*) filter (where direction = 'MORE'),"
            + " count(*) filter (where direction = 'LESS'), count(*) filter (where direction = 'OTHER'),"
            + " coalesce(sum(before_amount), 0), coalesce(sum(after_amount), 0)"
            + " from job_difference where job = ? group by clause";

    private static final String PENDING = "select d.clause, d.role, d.beneficiary, d.fact from job_difference d"
            + " where d.job = ? and not d.applied and d.beneficiary in (select distinct n.beneficiary"
            + " from job_difference n where n.job = ? and not n.applied order by n.beneficiary limit ?)";

    @Inject
    Database database;

    @Inject
    Register register;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(long job) {
        update(Condition.of("delete from job_difference where job = ? and not applied", job));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(long job, List<Difference> found) {
        database.copy(
                DifferenceRows.TARGET,
                rows -> found.forEach(difference -> DifferenceRows.write(rows, job, difference)));
    }

    @Override
    public List<Determination.Key> pending(long job, int beneficiaries) {
        return database.bulk(connection -> {
            List<Determination.Key> pending = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(PENDING)) {
                Condition.of("", job, job, beneficiaries).bind(select, 1);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        pending.add(new Determination.Key(
                                rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                    }
                }
            }
            return pending;
        });
    }

    @Override
    public void applied(long job, Collection<String> beneficiaries) {
        update(Condition.of(
                "update job_difference set applied = true where job = ? and not applied and beneficiary = any (?)",
                job,
                beneficiaries.toArray(String[]::new)));
    }

    @Override
    public long beneficiaries(long job) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select count(*) from (select distinct beneficiary from job_difference where job = ?) touched")) {
                select.setLong(1, job);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    @Override
    public List<ClauseTotal> totals(long job) {
        return database.sql(connection -> {
            List<ClauseTotal> totals = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(TOTALS)) {
                select.setLong(1, job);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        totals.add(new ClauseTotal(
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                new Yuan(row.getBigDecimal(5).longValueExact()),
                                new Yuan(row.getBigDecimal(6).longValueExact())));
                    }
                }
            }
            totals.sort(Comparator.comparing(ClauseTotal::clause, new ClauseOrder()));
            return totals;
        });
    }

    @Override
    public Page<DifferenceRecord> list(Actor actor, long job, PageRequest page) {
        Condition condition = ofOwn(actor, job);
        if (page.cursor() != null) {
            condition = condition.and(Condition.of("d.id > ?", Cursor.lastId(LIST, page.cursor())));
        }
        List<DifferenceRecord> found = new ArrayList<>();
        select(condition, " order by d.id limit " + (page.limit() + 1), found::add);
        return Pages.of(found, page, last -> Cursor.of(LIST, Long.toString(last.id())));
    }

    @Override
    public void each(Actor actor, long job, Consumer<DifferenceRecord> consumer) {
        select(ofOwn(actor, job), " order by d.id", consumer);
    }

    private static Condition ofOwn(Actor actor, long job) {
        return Condition.of("d.job = (select j.id from job j where j.id = ? and j.actor = ?)", job, actor.id());
    }

    private void select(Condition condition, String end, Consumer<DifferenceRecord> consumer) {
        database.sql(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(DifferenceRows.SELECT + " where " + condition.sql() + end)) {
                condition.bind(select, 1);
                select.setFetchSize(1_000);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        consumer.accept(DifferenceRows.read(rows, register));
                    }
                }
            }
            return null;
        });
    }

    @Override
    public void purge() {
        update(Condition.of(
                "delete from job_difference where job in (select id from job where finished_at < now() - make_interval(days => ?))",
                DAYS_KEPT));
    }

    private void update(Condition change) {
        database.bulk(connection -> {
            try (PreparedStatement update = connection.prepareStatement(change.sql())) {
                change.bind(update, 1);
                return update.executeUpdate();
            }
        });
    }
}
