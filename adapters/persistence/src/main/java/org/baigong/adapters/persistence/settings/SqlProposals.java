package org.baigong.adapters.persistence.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.baigong.application.settings.ProposalQuery;
import org.baigong.application.settings.Proposals;
import org.baigong.application.settings.StoredProposal;
import org.baigong.domain.law.settings.Change;
import org.baigong.domain.law.settings.Proposal;
import org.baigong.domain.law.settings.ProposalState;
import org.baigong.domain.law.settings.SettingKind;

/** Proposals in SQL. */
@ApplicationScoped
@Transactional
public class SqlProposals implements Proposals {
    private static final String LIST = "proposals";
    private static final String ALL_COLUMNS = " id, instrument, kind, key, content, before, first_day, basis, reason,"
            + " proposed_by, proposed_at, state, decided_by, decided_at, version";

    @Inject
    Database database;

    @Inject
    Sight sight;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredProposal add(Proposal proposal) {
        return database.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into proposal"
                    + " (instrument, kind, key, content, before, first_day, basis, reason, proposed_by, state, version)"
                    + " values (?, ?, ?, ?::json, ?, ?, ?, ?, ?, ?, ?) returning" + ALL_COLUMNS)) {
                insert.setString(1, proposal.instrument());
                insert.setString(2, proposal.change().kind().name());
                insert.setString(3, proposal.change().key());
                insert.setString(4, ChangeJson.write(proposal.change()));
                insert.setString(5, proposal.before().orElse(null));
                insert.setObject(6, proposal.firstDay());
                insert.setInt(7, proposal.basis());
                insert.setString(8, proposal.reason());
                insert.setString(9, proposal.proposedBy());
                insert.setString(10, proposal.state().name());
                insert.setInt(11, proposal.version());
                return read(insert).get(0);
            }
        });
    }

    @Override
    public Optional<StoredProposal> find(Scope scope, long id) {
        return select(Condition.of("id = ?", id).and(sight.ofCity(scope)), "").stream()
                .findFirst();
    }

    /** {@inheritDoc} A lock on the instrument comes first: two proposals approved at once would each go by the old settings. */
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
                lock.setString(1, "settings of " + seen.get().proposal().instrument());
                return lock.execute();
            }
        });
        return select(Condition.of("id = ?", id), " for update").stream().findFirst();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredProposal update(long id, Proposal decided) {
        return database.sql(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update proposal"
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
    public int approved(String instrument, Change change) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select count(*) from proposal"
                    + " where instrument = ? and kind = ? and key = ? and state = 'APPROVED'")) {
                select.setString(1, instrument);
                select.setString(2, change.kind().name());
                select.setString(3, change.key());
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    @Override
    public Page<StoredProposal> list(Scope scope, ProposalQuery query, PageRequest page) {
        Condition condition = sight.ofCity(scope)
                .and(is("instrument", query.instrument()))
                .and(is("kind", query.kind()))
                .and(is("state", query.state()));
        if (page.cursor() != null) {
            condition = condition.and(Condition.of("id < ?", Cursor.lastId(LIST, page.cursor())));
        }
        List<StoredProposal> found = select(condition, " order by id desc limit " + (page.limit() + 1));
        return Pages.of(found, page, last -> Cursor.of(LIST, Long.toString(last.id())));
    }

    private static Condition is(String column, Object value) {
        return value == null ? Condition.ALWAYS : Condition.of(column + " = ?", value.toString());
    }

    private List<StoredProposal> select(Condition condition, String end) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select" + ALL_COLUMNS + " from proposal where " + condition.sql() + end)) {
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
        Proposal proposal = new Proposal(
                row.getString("instrument"),
                ChangeJson.read(
                        SettingKind.valueOf(row.getString("kind")), row.getString("key"), row.getString("content")),
                Optional.ofNullable(row.getString("before")),
                row.getObject("first_day", LocalDate.class),
                row.getInt("basis"),
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
