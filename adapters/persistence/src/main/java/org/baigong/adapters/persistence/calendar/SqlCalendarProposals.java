package org.baigong.adapters.persistence.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Cursor;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.Pages;
import org.baigong.adapters.persistence.access.Sight;
import org.baigong.application.access.Scope;
import org.baigong.application.calendar.CalendarProposals;
import org.baigong.application.calendar.StoredCalendarProposal;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.common.calendar.CalendarYear;
import org.baigong.domain.law.calendar.CalendarProposal;
import org.baigong.domain.law.settings.ProposalState;

/** Proposals for years of the calendar in SQL. */
@ApplicationScoped
@Transactional
public class SqlCalendarProposals implements CalendarProposals {
    private static final String LIST = "calendar-proposals";
    private static final String ALL_COLUMNS = " id, year, notices, off_days, make_up_days, basis, reason, proposed_by,"
            + " proposed_at, state, decided_by, decided_at, version";

    @Inject
    Database database;

    @Inject
    Sight sight;

    @Override
    public List<CalendarYear> approved() {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select distinct on (year)" + ALL_COLUMNS
                    + " from calendar_year where state = 'APPROVED' order by year, basis desc")) {
                return read(select).stream()
                        .map(stored -> stored.proposal().year())
                        .toList();
            }
        });
    }

    @Override
    public int approvals(int year) {
        return database.sql(connection -> {
            try (PreparedStatement count = connection.prepareStatement(
                    "select count(*) from calendar_year where year = ? and state = 'APPROVED'")) {
                count.setInt(1, year);
                try (ResultSet row = count.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredCalendarProposal add(CalendarProposal proposal) {
        return database.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into calendar_year"
                    + " (year, notices, off_days, make_up_days, basis, reason, proposed_by, state, version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning" + ALL_COLUMNS)) {
                CalendarYear year = proposal.year();
                insert.setInt(1, year.number());
                insert.setArray(
                        2, connection.createArrayOf("text", year.notices().toArray()));
                insert.setArray(3, dates(connection, year.offDays()));
                insert.setArray(4, dates(connection, year.makeUpDays()));
                insert.setInt(5, proposal.basis());
                insert.setString(6, proposal.reason());
                insert.setString(7, proposal.proposedBy());
                insert.setString(8, proposal.state().name());
                insert.setInt(9, proposal.version());
                return read(insert).get(0);
            }
        });
    }

    @Override
    public Optional<StoredCalendarProposal> find(Scope scope, int year, long id) {
        return select(one(year, id).and(sight.ofCity(scope)), "").stream().findFirst();
    }

    /** {@inheritDoc} A lock on the year comes first: two proposals approved at once would each build on the same ones. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<StoredCalendarProposal> lock(Scope scope, int year, long id) {
        if (find(scope, year, id).isEmpty()) {
            return Optional.empty();
        }
        database.sql(connection -> {
            try (PreparedStatement lock =
                    connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, "calendar of " + year);
                return lock.execute();
            }
        });
        return select(one(year, id), " for no key update").stream().findFirst();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredCalendarProposal update(long id, CalendarProposal decided) {
        return database.sql(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update calendar_year"
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
    public Page<StoredCalendarProposal> list(Scope scope, int year, ProposalState state, PageRequest page) {
        Condition condition = Condition.of("year = ?", year).and(sight.ofCity(scope));
        if (state != null) {
            condition = condition.and(Condition.of("state = ?", state.name()));
        }
        if (page.cursor() != null) {
            condition = condition.and(Condition.of("id < ?", Cursor.lastId(LIST, page.cursor())));
        }
        List<StoredCalendarProposal> found = select(condition, " order by id desc limit " + (page.limit() + 1));
        return Pages.of(found, page, last -> Cursor.of(LIST, Long.toString(last.id())));
    }

    private static Condition one(int year, long id) {
        return Condition.of("id = ?", id).and(Condition.of("year = ?", year));
    }

    private List<StoredCalendarProposal> select(Condition condition, String end) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select" + ALL_COLUMNS + " from calendar_year where " + condition.sql() + end)) {
                condition.bind(select, 1);
                return read(select);
            }
        });
    }

    private static List<StoredCalendarProposal> read(PreparedStatement statement) throws SQLException {
        List<StoredCalendarProposal> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(proposal(rows));
            }
        }
        return found;
    }

    private static StoredCalendarProposal proposal(ResultSet row) throws SQLException {
        CalendarYear year = new CalendarYear(
                row.getInt("year"),
                List.of((String[]) row.getArray("notices").getArray()),
                days(row.getArray("off_days")),
                days(row.getArray("make_up_days")));
        CalendarProposal proposal = new CalendarProposal(
                year,
                row.getInt("basis"),
                row.getString("reason"),
                row.getString("proposed_by"),
                ProposalState.valueOf(row.getString("state")),
                row.getString("decided_by"),
                row.getInt("version"));
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new StoredCalendarProposal(
                row.getLong("id"),
                proposal,
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.toInstant());
    }

    private static Array dates(Connection connection, List<LocalDate> days) throws SQLException {
        return connection.createArrayOf(
                "date", days.stream().map(LocalDate::toString).toArray());
    }

    private static List<LocalDate> days(Array dates) throws SQLException {
        return Arrays.stream((Date[]) dates.getArray()).map(Date::toLocalDate).toList();
    }
}
