package org.baigong.adapters.persistence.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Cursor;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.Pages;
import org.baigong.adapters.persistence.access.Sight;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.facts.Changed;
import org.baigong.application.facts.FactQuery;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.facts.NewFact;
import org.baigong.application.facts.StoredFact;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;

/** The register of facts, written and read in sets. */
@ApplicationScoped
@Transactional
public class SqlFactRegister implements FactRegister {
    private static final String LIST = "facts";
    private static final int CHUNK = 10_000;
    /** Of so few subjects the facts are found by the index whatever the plan was made for. */
    private static final int FEW = 100;

    private static final String TARGET =
            "fact (name, revision, type, day, content, competition, provenance, recorded_by, reason)";
    private static final String SELECT = "select " + FactRows.COLUMNS + " from fact f where ";

    private static final String NAMING = "select " + FactRows.COLUMNS
            + " from (select distinct s.fact from unnest(?::text[]) as wanted (subject)"
            + " join fact_subject s on s.subject = wanted.subject) as named join fact f on f.id = named.fact";

    @Inject
    Database database;

    @Inject
    Sight sight;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Changed certify(Actor actor, String competition, List<Fact> facts) {
        Map<String, StoredFact> before = new LinkedHashMap<>();
        database.bulk(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    SELECT + "f.competition = ? and f.superseded_at is null order by f.id")) {
                select.setString(1, competition);
                return read(select, before);
            }
        });
        Changed changed = Changed.nothing();
        List<StoredFact> outdated = new ArrayList<>();
        List<NewFact> fresh = new ArrayList<>();
        for (Fact fact : facts) {
            StoredFact known = before.remove(fact.id());
            if (known == null || !known.fact().equals(fact)) {
                fresh.add(new NewFact(fact, null));
                if (known != null) {
                    outdated.add(known);
                }
            }
        }
        outdated.addAll(before.values());
        supersede(outdated, changed);
        insert(actor, fresh, competition, null, changed);
        return changed;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Changed add(Actor actor, List<NewFact> facts) {
        Map<String, NewFact> named = new LinkedHashMap<>();
        for (NewFact fact : facts) {
            String name = fact.fact().id() == null
                    ? StoredFact.BY_HAND + UUID.randomUUID()
                    : fact.fact().id();
            named.putIfAbsent(
                    name,
                    fact.fact().id() == null
                            ? new NewFact(FactJson.named(fact.fact(), name), fact.provenance())
                            : fact);
        }
        named.keySet().removeAll(known(named.keySet()));
        Changed changed = Changed.nothing();
        insert(actor, List.copyOf(named.values()), null, null, changed);
        return changed;
    }

    private List<String> known(Collection<String> names) {
        return database.bulk(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select f.name from unnest(?::text[]) as wanted (name)"
                            + " join fact f on f.name = wanted.name and f.superseded_at is null")) {
                select.setArray(1, connection.createArrayOf("text", names.toArray()));
                List<String> known = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        known.add(rows.getString(1));
                    }
                }
                return known;
            }
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Changed correct(Actor actor, NewFact fact, String reason) {
        Changed changed = Changed.nothing();
        StoredFact before = hold(fact.fact().id()).orElseThrow();
        supersede(List.of(before), changed);
        insert(actor, List.of(fact), null, reason, changed);
        return changed;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Changed withdraw(Actor actor, String name, String reason) {
        StoredFact withdrawn = hold(name).orElseThrow();
        Changed changed = Changed.nothing();
        supersede(List.of(withdrawn), changed);
        database.sql(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("update fact set withdrawn_by = ?, withdrawn_for = ? where id = ?")) {
                update.setString(1, actor.id());
                update.setString(2, reason);
                update.setLong(3, withdrawn.id());
                return update.executeUpdate();
            }
        });
        return changed;
    }

    private void supersede(List<StoredFact> outdated, Changed changed) {
        if (outdated.isEmpty()) {
            return;
        }
        outdated.forEach(stored -> touch(stored.fact(), changed));
        Object[] ids = outdated.stream().map(StoredFact::id).toArray();
        database.bulk(connection -> {
            try (PreparedStatement end =
                            connection.prepareStatement("update fact set superseded_at = now() where id = any (?)");
                    PreparedStatement forget =
                            connection.prepareStatement("delete from fact_subject where fact = any (?)")) {
                end.setArray(1, connection.createArrayOf("bigint", ids));
                forget.setArray(1, connection.createArrayOf("bigint", ids));
                return end.executeUpdate() + forget.executeUpdate();
            }
        });
    }

    private void insert(Actor actor, List<NewFact> fresh, String competition, String reason, Changed changed) {
        if (fresh.isEmpty()) {
            return;
        }
        Map<String, Integer> versions = versions(fresh);
        database.copy(TARGET, rows -> {
            for (NewFact added : fresh) {
                Fact fact = added.fact();
                touch(fact, changed);
                rows.column(fact.id())
                        .column(versions.getOrDefault(fact.id(), 0) + 1)
                        .column(FactJson.typeOf(fact))
                        .column(fact.date());
                FactJson.write(rows.column().stream(), fact);
                rows.column(competition)
                        .column(FactJson.write(added.provenance()))
                        .column(actor.id())
                        .column(reason)
                        .endRow();
            }
        });
        Map<String, Long> ids = ids(fresh);
        database.copy(
                "fact_subject (subject, fact)",
                rows -> fresh.forEach(added -> {
                    Long id = ids.get(added.fact().id());
                    added.fact().subjects().stream()
                            .map(Subject::id)
                            .distinct()
                            .forEach(subject -> rows.column(subject).column(id).endRow());
                }));
    }

    /** How many versions there are of each fact: one that was withdrawn goes on where it ended. */
    private Map<String, Integer> versions(List<NewFact> fresh) {
        return database.bulk(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select f.name, max(f.revision) from unnest(?::text[]) as wanted (name)"
                            + " join fact f on f.name = wanted.name group by f.name")) {
                select.setArray(1, names(connection, fresh));
                Map<String, Integer> versions = new HashMap<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        versions.put(rows.getString(1), rows.getInt(2));
                    }
                }
                return versions;
            }
        });
    }

    private static Array names(Connection connection, List<NewFact> facts) throws SQLException {
        return connection.createArrayOf(
                "text", facts.stream().map(added -> added.fact().id()).toArray());
    }

    private Map<String, Long> ids(List<NewFact> fresh) {
        return database.bulk(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select f.name, f.id from unnest(?::text[]) as wanted (name)"
                            + " join fact f on f.name = wanted.name and f.superseded_at is null")) {
                select.setArray(1, names(connection, fresh));
                Map<String, Long> ids = new HashMap<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        ids.put(rows.getString(1), rows.getLong(2));
                    }
                }
                return ids;
            }
        });
    }

    private static void touch(Fact fact, Changed changed) {
        changed.facts().add(fact.id());
        fact.subjects().forEach(subject -> changed.subjects().add(subject.id()));
    }

    @Override
    public List<StoredFact> naming(Collection<String> subjects) {
        Database.SqlWork<List<StoredFact>> reading = connection -> {
            try (PreparedStatement select = connection.prepareStatement(NAMING)) {
                select.setArray(1, connection.createArrayOf("text", subjects.toArray()));
                return read(select);
            }
        };
        return subjects.size() > FEW ? database.bulk(reading) : database.sql(reading);
    }

    @Override
    public List<StoredFact> ofDossier(long dossier, Predicate<StoredFact> wanted) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select " + FactRows.COLUMNS
                    + " from dossier d, unnest(d.facts) with ordinality as lay (id, place)"
                    + " join fact f on f.id = lay.id where d.id = ? order by lay.place")) {
                select.setLong(1, dossier);
                select.setFetchSize(CHUNK);
                List<StoredFact> facts = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        StoredFact stored = FactRows.read(rows);
                        if (wanted.test(stored)) {
                            facts.add(stored);
                        }
                    }
                }
                return facts;
            }
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<StoredFact> hold(String name) {
        if (Database.cannotHold(name)) {
            return Optional.empty();
        }
        return database.sql(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(SELECT + "f.name = ? and f.superseded_at is null for no key update")) {
                select.setString(1, name);
                return read(select).stream().findFirst();
            }
        });
    }

    @Override
    public Optional<StoredFact> find(Scope scope, long id) {
        return select(Condition.of("f.id = ?", id).and(sight.ofFact(scope, "f")), "").stream()
                .findFirst();
    }

    @Override
    public List<StoredFact> history(Scope scope, String name) {
        if (Database.cannotHold(name)) {
            return List.of();
        }
        Condition condition = Condition.of("f.name = ?", name).and(sight.ofFact(scope, "f"));
        return select(condition, " order by f.id");
    }

    @Override
    public Page<StoredFact> list(Scope scope, FactQuery query, PageRequest page) {
        Condition condition = sight.ofFact(scope, "f").and(Condition.of("f.superseded_at is null"));
        condition = and(condition, "f.type = ?", query.type());
        condition = and(condition, "f.competition = ?", query.competition());
        condition = and(condition, "f.id in (select fact from fact_subject where subject = ?)", query.subject());
        if (query.from() != null) {
            condition = condition.and(Condition.of("f.day >= ?", query.from()));
        }
        if (query.until() != null) {
            condition = condition.and(Condition.of("f.day <= ?", query.until()));
        }
        if (page.cursor() != null) {
            condition = condition.and(Condition.of("f.id > ?", Cursor.lastId(LIST, page.cursor())));
        }
        List<StoredFact> found = select(condition, " order by f.id limit " + (page.limit() + 1L));
        return Pages.of(found, page, last -> Cursor.of(LIST, Long.toString(last.id())));
    }

    private static Condition and(Condition condition, String sql, String value) {
        if (value == null) {
            return condition;
        }
        return condition.and(Database.cannotHold(value) ? Condition.NEVER : Condition.of(sql, value));
    }

    private List<StoredFact> select(Condition condition, String end) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT + condition.sql() + end)) {
                condition.bind(select, 1);
                return read(select);
            }
        });
    }

    private static int read(PreparedStatement select, Map<String, StoredFact> byName) throws SQLException {
        List<StoredFact> read = read(select);
        read.forEach(stored -> byName.put(stored.fact().id(), stored));
        return read.size();
    }

    private static List<StoredFact> read(PreparedStatement select) throws SQLException {
        select.setFetchSize(CHUNK);
        List<StoredFact> facts = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                facts.add(FactRows.read(rows));
            }
        }
        return facts;
    }
}
