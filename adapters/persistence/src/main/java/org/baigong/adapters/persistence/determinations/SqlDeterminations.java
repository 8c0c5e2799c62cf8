package org.baigong.adapters.persistence.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Cursor;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.Pages;
import org.baigong.adapters.persistence.access.Sight;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.determinations.Determination;
import org.baigong.application.determinations.DeterminationQuery;
import org.baigong.application.determinations.DeterminationRecord;
import org.baigong.application.determinations.DeterminationTotal;
import org.baigong.application.determinations.Determinations;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Benefit;
import org.baigong.domain.law.Outcome;

/** Determinations, stored with COPY, read by page or as a stream. */
@ApplicationScoped
@Transactional
public class SqlDeterminations implements Determinations {
    private static final String LIST = "determinations";
    /** Any number that no other lock of this database has. */
    private static final long QUEUE = 0x6261_6967_6f6e_6701L;

    private static final int CHUNK = 10_000;

    private static final String CURRENT = "select d.id, d.clause, d.role, d.beneficiary, d.fact, d.digest"
            + " from unnest(?::text[]) as wanted (beneficiary)"
            + " join determination d on d.beneficiary = wanted.beneficiary"
            + " where d.superseded_at is null and (d.fact = any (?) or d.clause = any (?))";

    private static final String IN_FORCE = "select d.clause, d.role, d.beneficiary, d.fact, d.competition, d.digest,"
            + " d.outcome, d.amount, d.value, d.dossier is not null"
            + " from unnest(?::text[]) as wanted (beneficiary)"
            + " join determination d on d.beneficiary = wanted.beneficiary where d.superseded_at is null";

    private static final Comparator<DeterminationTotal> DOCUMENT_ORDER = Comparator.comparing(
                    DeterminationTotal::clause, new ClauseOrder())
            .thenComparing(total -> Outcome.valueOf(total.outcome()))
            .thenComparing(
                    total -> total.benefit() == null ? null : Benefit.valueOf(total.benefit()),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    Database database;

    @Inject
    Register register;

    @Inject
    Sight sight;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue() {
        database.sql(connection -> {
            try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
                lock.setLong(1, QUEUE);
                return lock.execute();
            }
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public long open(Dossier dossier) {
        return database.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into dossier (instrument, version, facts) values (?, ?, ?) returning id")) {
                insert.setString(1, dossier.instrument());
                insert.setString(2, dossier.version());
                insert.setArray(
                        3, connection.createArrayOf("bigint", dossier.facts().toArray()));
                try (ResultSet row = insert.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    @Override
    public Dossier dossier(long id) {
        return database.sql(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select instrument, version, facts from dossier where id = ?")) {
                select.setLong(1, id);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    Long[] facts = (Long[]) row.getArray("facts").getArray();
                    return new Dossier(row.getString("instrument"), row.getString("version"), List.of(facts));
                }
            }
        });
    }

    @Override
    public Map<Determination.Key, Current> current(Extent extent) {
        return database.bulk(connection -> {
            Map<Determination.Key, Current> current = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement(CURRENT)) {
                select.setArray(
                        1,
                        connection.createArrayOf("text", extent.beneficiaries().toArray()));
                select.setArray(
                        2, connection.createArrayOf("text", extent.facts().toArray()));
                select.setArray(
                        3, connection.createArrayOf("text", extent.clauses().toArray()));
                collect(select, current);
            }
            return current;
        });
    }

    @Override
    public List<InForce> inForce(Collection<String> beneficiaries) {
        return database.bulk(connection -> {
            List<InForce> found = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(IN_FORCE)) {
                select.setArray(1, connection.createArrayOf("text", beneficiaries.toArray()));
                select.setFetchSize(CHUNK);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(inForce(rows));
                    }
                }
            }
            return found;
        });
    }

    private static InForce inForce(ResultSet row) throws SQLException {
        return new InForce(
                new Determination.Key(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                row.getString(5),
                row.getString(6),
                Outcome.valueOf(row.getString(7)),
                DeterminationRows.amount(row),
                row.getString(9),
                row.getBoolean(10));
    }

    private static void collect(PreparedStatement select, Map<Determination.Key, Current> current) throws SQLException {
        select.setFetchSize(CHUNK);
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                current.put(
                        new Determination.Key(
                                rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)),
                        new Current(rows.getLong(1), rows.getString(6)));
            }
        }
    }

    /** {@inheritDoc} While it produces, the producer must not ask the database for anything. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(Actor actor, Consumer<Consumer<Determination>> producer) {
        database.copy(
                DeterminationRows.TARGET,
                rows -> producer.accept(determination -> DeterminationRows.write(rows, actor, determination)));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void supersede(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        database.sql(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update determination set superseded_at = now() where id = any (?) and superseded_at is null")) {
                for (int from = 0; from < all.size(); from += CHUNK) {
                    List<Long> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
                    update.setArray(1, connection.createArrayOf("bigint", chunk.toArray()));
                    if (update.executeUpdate() != chunk.size()) {
                        throw new IllegalArgumentException("a determination to supersede is unknown or not in force");
                    }
                }
                return null;
            }
        });
    }

    @Override
    public Page<DeterminationRecord> list(Scope scope, DeterminationQuery query, PageRequest page) {
        Filter filter = filter(scope, query);
        String list = LIST + (query.newestFirst() ? " desc" : "");
        if (page.cursor() != null) {
            filter.and(Condition.of(query.newestFirst() ? "d.id < ?" : "d.id > ?", Cursor.lastId(list, page.cursor())));
        }
        List<DeterminationRecord> found = new ArrayList<>();
        database.sql(connection -> {
            String end = " order by d.id" + (query.newestFirst() ? " desc" : "") + " limit " + (page.limit() + 1L);
            try (PreparedStatement select = filter.prepare(connection, DeterminationRows.SELECT, end)) {
                return read(select, found::add);
            }
        });
        return Pages.of(found, page, last -> Cursor.of(list, Long.toString(last.id())));
    }

    private Filter filter(Scope scope, DeterminationQuery query) {
        return Filter.of(sight.ofDetermination(scope, "d"), query);
    }

    @Override
    public void each(Scope scope, DeterminationQuery query, Consumer<DeterminationRecord> consumer) {
        Filter filter = filter(scope, query);
        database.bulk(connection -> {
            try (PreparedStatement select = filter.prepare(connection, DeterminationRows.SELECT, " order by d.id")) {
                select.setFetchSize(1_000);
                return read(select, consumer);
            }
        });
    }

    @Override
    public Optional<DeterminationRecord> find(Scope scope, long id) {
        Condition condition = Condition.of("d.id = ?", id).and(sight.ofDetermination(scope, "d"));
        return database.sql(connection -> {
            List<DeterminationRecord> found = new ArrayList<>();
            try (PreparedStatement select =
                    connection.prepareStatement(DeterminationRows.SELECT + " where " + condition.sql())) {
                condition.bind(select, 1);
                read(select, found::add);
            }
            return found.stream().findFirst();
        });
    }

    private int read(PreparedStatement select, Consumer<DeterminationRecord> consumer) throws SQLException {
        int count = 0;
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                consumer.accept(DeterminationRows.read(rows, register));
                count++;
            }
        }
        return count;
    }

    @Override
    public List<DeterminationTotal> totals(Scope scope, DeterminationQuery query) {
        Filter filter = filter(scope, query);
        return database.sql(connection -> {
            List<DeterminationTotal> totals = new ArrayList<>();
            try (PreparedStatement select = totals(connection, filter);
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    totals.add(new DeterminationTotal(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getLong(4),
                            new Yuan(rows.getBigDecimal(5).longValueExact())));
                }
            }
            totals.sort(DOCUMENT_ORDER);
            return totals;
        });
    }

    private static PreparedStatement totals(Connection connection, Filter filter) throws SQLException {
        return filter.prepare(
                connection,
                "select d.clause, d.outcome, d.benefit, count(*), coalesce(sum(d.amount), 0) from determination d",
                " group by 1, 2, 3");
    }
}
