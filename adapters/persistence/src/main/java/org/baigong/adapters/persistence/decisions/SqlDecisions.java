package org.baigong.adapters.persistence.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Cursor;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.Pages;
import org.baigong.adapters.persistence.access.Sight;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.decisions.DecisionQuery;
import org.baigong.application.decisions.Decisions;
import org.baigong.application.decisions.StoredDecision;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.decisions.Decision;
import org.baigong.domain.law.decisions.DecisionProposal;
import org.baigong.domain.law.settings.Handling;
import org.baigong.domain.law.settings.ProposalState;

/** Decisions in SQL. */
@ApplicationScoped
@Transactional
public class SqlDecisions implements Decisions {
    private static final String LIST = "decisions";

    @Inject
    Database database;

    @Inject
    Sight sight;

    @Override
    public int approvals(String instrument, Decision decision) {
        return database.sql(connection -> {
            try (PreparedStatement count = connection.prepareStatement("select count(*) from decision"
                    + " where instrument = ? and clause = ? and subject = ? and state = 'APPROVED'")) {
                count.setString(1, instrument);
                count.setString(2, decision.clause());
                count.setString(3, decision.subject());
                try (ResultSet row = count.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredDecision add(String instrument, DecisionProposal proposal) {
        return database.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into decision (instrument, clause,"
                    + " subject, outcome, decided_on, amount, reason, document, basis, proposed_by, state, version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning *")) {
                Decision decision = proposal.decision();
                Handling handling = proposal.handling();
                insert.setString(1, instrument);
                insert.setString(2, decision.clause());
                insert.setString(3, decision.subject());
                insert.setString(4, decision.outcome().name());
                insert.setObject(5, decision.on());
                insert.setObject(
                        6, decision.amount() == null ? null : decision.amount().fen(), Types.BIGINT);
                insert.setString(7, decision.reason());
                insert.setString(8, decision.document());
                insert.setInt(9, proposal.basis());
                insert.setString(10, handling.proposedBy());
                insert.setString(11, handling.state().name());
                insert.setInt(12, handling.version());
                return read(insert).get(0);
            }
        });
    }

    @Override
    public Optional<StoredDecision> find(Scope scope, String instrument, long id) {
        return select(one(scope, instrument, id), "").stream().findFirst();
    }

    /** {@inheritDoc} A lock on what it is about comes first: two approved at once would each build on the same ones. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<StoredDecision> lock(Scope scope, String instrument, long id) {
        Optional<StoredDecision> found = find(scope, instrument, id);
        found.ifPresent(stored -> database.sql(connection -> {
            try (PreparedStatement lock =
                    connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                Decision decision = stored.proposal().decision();
                lock.setString(1, "decisions of " + instrument + " " + decision.clause() + " " + decision.subject());
                return lock.execute();
            }
        }));
        return found.flatMap(stored -> select(one(scope, instrument, id), " for no key update").stream()
                .findFirst());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredDecision update(long id, DecisionProposal decided) {
        return database.sql(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update decision set state = ?,"
                    + " decided_by = ?, decided_at = now(), version = ? where id = ? returning *")) {
                update.setString(1, decided.handling().state().name());
                update.setString(2, decided.handling().decidedBy());
                update.setInt(3, decided.handling().version());
                update.setLong(4, id);
                return read(update).get(0);
            }
        });
    }

    @Override
    public Page<StoredDecision> list(Scope scope, String instrument, DecisionQuery query, PageRequest page) {
        Condition wanted = Condition.of("instrument = ?", instrument).and(sight.ofCity(scope));
        wanted = and(wanted, "clause = ?", query.clause());
        wanted = and(wanted, "subject = ?", query.subject());
        wanted = and(
                wanted,
                "state = ?",
                query.state() == null ? null : query.state().name());
        if (page.cursor() != null) {
            wanted = wanted.and(Condition.of("id < ?", Cursor.lastId(LIST, page.cursor())));
        }
        return Pages.of(
                select(wanted, " order by id desc limit " + (page.limit() + 1)),
                page,
                last -> Cursor.of(LIST, Long.toString(last.id())));
    }

    private static Condition and(Condition condition, String sql, String value) {
        return value == null ? condition : condition.and(Condition.of(sql, value));
    }

    private Condition one(Scope scope, String instrument, long id) {
        return Condition.of("id = ? and instrument = ?", id, instrument).and(sight.ofCity(scope));
    }

    private List<StoredDecision> select(Condition condition, String end) {
        return database.sql(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select * from decision where " + condition.sql() + end)) {
                condition.bind(select, 1);
                return read(select);
            }
        });
    }

    private static List<StoredDecision> read(PreparedStatement statement) throws SQLException {
        List<StoredDecision> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(decision(rows));
            }
        }
        return found;
    }

    private static StoredDecision decision(ResultSet row) throws SQLException {
        Long fen = row.getObject("amount", Long.class);
        Decision decision = new Decision(
                row.getString("clause"),
                row.getString("subject"),
                Decision.Result.valueOf(row.getString("outcome")),
                row.getObject("decided_on", LocalDate.class),
                fen == null ? null : new Yuan(fen),
                row.getString("reason"),
                row.getString("document"));
        Handling handling = new Handling(
                row.getString("proposed_by"),
                ProposalState.valueOf(row.getString("state")),
                row.getString("decided_by"),
                row.getInt("version"));
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new StoredDecision(
                row.getLong("id"),
                new DecisionProposal(decision, row.getInt("basis"), handling),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.toInstant());
    }
}
