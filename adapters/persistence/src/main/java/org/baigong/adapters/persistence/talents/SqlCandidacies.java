package org.baigong.adapters.persistence.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Cursor;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.Pages;
import org.baigong.adapters.persistence.access.Sight;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.adapters.persistence.register.Registered;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.register.Enrolled;
import org.baigong.application.talents.Candidacies;
import org.baigong.application.talents.CandidacyQuery;
import org.baigong.application.talents.CandidacyRecord;
import org.baigong.domain.talent.Candidacy;
import org.baigong.domain.talent.Review;

/** Applications for the title of leading talent, and the titles, in SQL. */
@ApplicationScoped
@Transactional
public class SqlCandidacies implements Candidacies {
    private static final String LIST = "leading-talents";
    private static final String OPEN = "c.state not in ('REFUSED', 'WITHDRAWN', 'REVOKED')";
    private static final String SELECT = "select c.*, p.name as person_name, p.identity_cipher as person_cipher,"
            + " o.name as unit_name, o.identity_cipher as unit_cipher"
            + " from candidacy c join person p on p.id = c.person left join organisation o on o.id = c.unit where ";

    @Inject
    Database database;

    @Inject
    Register register;

    @Inject
    Sight sight;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue() {
        Queue.of(database, "leading talents");
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Candidacy add(Candidacy applied) {
        long id = database.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(CandidacyRows.INSERT)) {
                CandidacyRows.bind(connection, insert, applied);
                try (ResultSet row = insert.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
        return applied.numbered(id);
    }

    @Override
    public Optional<CandidacyRecord> find(Scope scope, long id) {
        return select(Condition.of("c.id = ?", id).and(sight.ofCandidacy(scope, "c")), "").stream()
                .findFirst();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Candidacy> lock(Scope scope, long id) {
        return select(Condition.of("c.id = ?", id).and(sight.ofCandidacy(scope, "c")), " for no key update of c")
                .stream()
                .map(CandidacyRecord::candidacy)
                .findFirst();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void update(Candidacy candidacy) {
        database.sql(connection -> {
            try (PreparedStatement update = connection.prepareStatement(CandidacyRows.UPDATE);
                    PreparedStatement forget =
                            connection.prepareStatement("delete from candidacy_review where candidacy = ?")) {
                update.setLong(CandidacyRows.bind(connection, update, candidacy), candidacy.id());
                if (update.executeUpdate() != 1) {
                    throw new IllegalArgumentException("no application " + candidacy.id() + " to update");
                }
                forget.setLong(1, candidacy.id());
                forget.executeUpdate();
            }
            review(connection, candidacy);
            return null;
        });
    }

    private static void review(Connection connection, Candidacy candidacy) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into candidacy_review (candidacy, place, expert, state, score, remarks) values (?, ?, ?, ?, ?, ?)")) {
            int place = 0;
            for (Review review : candidacy.reviews().all()) {
                insert.setLong(1, candidacy.id());
                insert.setInt(2, place++);
                insert.setString(3, review.expert());
                insert.setString(4, review.state().name());
                insert.setObject(5, review.score());
                insert.setString(6, review.remarks());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public Page<CandidacyRecord> list(Scope scope, CandidacyQuery query, PageRequest page) {
        Condition condition = sight.ofCandidacy(scope, "c")
                .and(is("c.state", query.state()))
                .and(is("c.class", query.talentClass()))
                .and(is("c.person::text", query.person()));
        if (page.cursor() != null) {
            condition = condition.and(Condition.of("c.id < ?", Cursor.lastId(LIST, page.cursor())));
        }
        List<CandidacyRecord> found = select(condition, " order by c.id desc limit " + (page.limit() + 1));
        return Pages.of(
                found,
                page,
                last -> Cursor.of(LIST, Long.toString(last.candidacy().id())));
    }

    static Condition is(String column, Object value) {
        if (value == null) {
            return Condition.ALWAYS;
        }
        return Database.cannotHold(value.toString())
                ? Condition.NEVER
                : Condition.of(column + " = ?", value.toString());
    }

    @Override
    public Optional<Candidacy> openOf(String person) {
        return select(is("c.person::text", person).and(Condition.of(OPEN)), "").stream()
                .map(CandidacyRecord::candidacy)
                .findFirst();
    }

    @Override
    public Optional<LocalDate> bannedUntil(String person) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select max(banned_until) as until from candidacy where person::text = ?")) {
                select.setString(1, person);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return Optional.ofNullable(CandidacyRows.day(row, "until"));
                }
            }
        });
    }

    private List<CandidacyRecord> select(Condition condition, String end) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT + condition.sql() + end)) {
                condition.bind(select, 1);
                List<CandidacyRecord> found = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(new CandidacyRecord(CandidacyRows.read(rows, List.of()), person(rows), unit(rows)));
                    }
                }
                return reviewed(connection, found);
            }
        });
    }

    /** The reviews of all of them in one query. */
    private static List<CandidacyRecord> reviewed(Connection connection, List<CandidacyRecord> found)
            throws SQLException {
        Map<Long, List<Review>> reviews = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select * from candidacy_review where candidacy = any (?) order by candidacy, place")) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint",
                            found.stream().map(one -> one.candidacy().id()).toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reviews.computeIfAbsent(rows.getLong("candidacy"), id -> new ArrayList<>())
                            .add(new Review(
                                    rows.getString("expert"),
                                    Review.State.valueOf(rows.getString("state")),
                                    rows.getObject("score", Integer.class),
                                    rows.getString("remarks")));
                }
            }
        }
        return found.stream()
                .map(one -> new CandidacyRecord(
                        one.candidacy()
                                .reviewedBy(reviews.getOrDefault(one.candidacy().id(), List.of())),
                        one.person(),
                        one.unit()))
                .toList();
    }

    private Enrolled person(ResultSet row) throws SQLException {
        return new Enrolled(
                row.getString("person"),
                row.getString("person_name"),
                register.maskedIdentity(Registered.PERSON, row.getBytes("person_cipher")));
    }

    private Enrolled unit(ResultSet row) throws SQLException {
        return row.getString("unit") == null
                ? null
                : new Enrolled(
                        row.getString("unit"),
                        row.getString("unit_name"),
                        register.maskedIdentity(Registered.ORGANISATION, row.getBytes("unit_cipher")));
    }
}
