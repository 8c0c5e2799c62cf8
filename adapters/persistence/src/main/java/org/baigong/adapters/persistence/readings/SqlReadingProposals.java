package org.baigong.adapters.persistence.readings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.baigong.application.readings.ReadingProposals;
import org.baigong.application.readings.StoredProposal;
import org.baigong.domain.law.ProposalState;
import org.baigong.domain.law.ReadingProposal;

/** Proposals in SQL. */
@ApplicationScoped
@Transactional
public class SqlReadingProposals implements ReadingProposals {
    private static final String LIST = "proposals";
    private static final String ALL_COLUMNS = " id, instrument, name, value, before, reason, proposed_by, proposed_at,"
            + " state, decided_by, decided_at, version";

    @Inject
    Database database;

    @Inject
    Sight sight;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredProposal add(ReadingProposal proposal) {
        return database.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into reading_proposal"
                    + " (instrument, name, value, before, reason, proposed_by, state, version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?) returning" + ALL_COLUMNS)) {
                insert.setString(1, proposal.instrument());
                insert.setString(2, proposal.name());
                insert.setString(3, proposal.value());
                insert.setString(4, proposal.before());
                insert.setString(5, proposal.reason());
                insert.setString(6, proposal.proposedBy());
                insert.setString(7, proposal.state().name());
                insert.setInt(8, proposal.version());
                return read(insert).get(0);
            }
        });
    }

    @Override
    public Optional<StoredProposal> find(Scope scope, long id) {
        return select(Condition.of("id = ?", id).and(sight.ofCity(scope)), "").stream()
                .findFirst();
    }

    /** {@inheritDoc} A lock on the instrument comes first: two proposals approved at once would each go by the old reading. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<StoredProposal> lock(Scope scope, long id) {
        Optional<StoredProposal> seen = find(scope, id);
        if (seen.isEmpty()) {
            return seen;
        }
        database.sql(connection -> {
            try (PreparedStatement lock =
                    connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, "readings of " + seen.get().proposal().instrument());
                return lock.execute();
            }
        });
        return select(Condition.of("id = ?", id), " for update").stream().findFirst();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredProposal update(long id, ReadingProposal decided) {
        return database.sql(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update reading_proposal"
                    + " set state = ?, decided_by = ?, decided_at = now(), version = ? where id = ? returning"
                    + ALL_COLUMNS)) {
                update.setString(1, decided.state().name());
                update.setString(2, decided.decidedBy());
                update.setInt(3, decided.version());
                update.setLong(4, id);
                return read(update).get(0);
            }
        });
    }

    @Override
    public Page<StoredProposal> list(Scope scope, ProposalState state, PageRequest page) {
        Condition condition = sight.ofCity(scope);
        if (state != null) {
            condition = condition.and(Condition.of("state = ?", state.name()));
        }
        if (page.cursor() != null) {
            condition = condition.and(Condition.of("id < ?", Cursor.lastId(LIST, page.cursor())));
        }
        List<StoredProposal> found = select(condition, " order by id desc limit " + (page.limit() + 1));
        return Pages.of(found, page, last -> Cursor.of(LIST, Long.toString(last.id())));
    }

    private List<StoredProposal> select(Condition condition, String end) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select" + ALL_COLUMNS + " from reading_proposal where " + condition.sql() + end)) {
                condition.bind(select, 1);
                return read(select);
            }
        });
    }

    private static List<StoredProposal> read(PreparedStatement statement) throws SQLException {
        List<StoredProposal> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(proposal(rows));
            }
        }
        return found;
    }

    private static StoredProposal proposal(ResultSet row) throws SQLException {
        ReadingProposal proposal = new ReadingProposal(
                row.getString("instrument"),
                row.getString("name"),
                row.getString("value"),
                row.getString("before"),
                row.getString("reason"),
                row.getString("proposed_by"),
                ProposalState.valueOf(row.getString("state")),
                row.getString("decided_by"),
                row.getInt("version"));
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new StoredProposal(
                row.getLong("id"),
                proposal,
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.toInstant());
    }
}
