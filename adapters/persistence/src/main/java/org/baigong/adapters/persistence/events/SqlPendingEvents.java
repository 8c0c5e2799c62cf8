package org.baigong.adapters.persistence.events;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.baigong.application.common.PendingEvents;

/**
 * First numbers what is in the outbox, by position, up to the first event whose transaction is younger than one still
 * running: that one may yet commit an event that belongs before it. An event caused by another always has the higher
 * position, since its transaction saw the other committed; the numbers of transactions promise nothing of that kind.
 * Then hands over in the order of these numbers. They are committed before anything is sent, so that after a crash the
 * same events go again in the same order, and whoever reads by number reads what the topic told, as it told it.
 *
 * <p>One transaction of the database brackets a batch, from the lock that keeps other nodes away to the mark. It is not
 * a JTA transaction, in which nothing may be sent to the broker, and the lock cannot outlive it: PostgreSQL lets go of it
 * at commit, at rollback, and when the connection breaks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SqlPendingEvents implements PendingEvents {
    /** Any number that no other lock of this database has. */
    private static final long RELAY = 0x6261_6967_6f6e_6702L;

    private static final String NUMBER = """
            update outbox o set told = numbered.told
            from (select position, nextval('outbox_told') as told
                  from (select position from outbox
                        where told is null
                          and position < coalesce((select min(position) from outbox where told is null
                              and xid >= pg_snapshot_xmin(pg_current_snapshot())), 9223372036854775807)
                        order by position limit ?) settled) numbered
            where o.position = numbered.position""";
    private static final String NEXT = "select position, id, type, subject, at, data, traceparent from outbox"
            + " where told is not null and taken_at is null order by told limit ?";
    private static final String BACKLOG = "select count(*), greatest(0, coalesce(extract(epoch from"
            + " clock_timestamp() - min(at)), 0)) from outbox where taken_at is null";

    @Resource(lookup = "java:app/jdbc/baigong")
    DataSource database;

    @Override
    public Handover handOver(int max, Sender sender) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Handover handover = handOver(connection, max, sender);
                connection.commit();
                return handover;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private static Handover handOver(Connection connection, int max, Sender sender) throws SQLException {
        if (!mayRelay(connection)) {
            return Handover.ELSEWHERE;
        }
        number(connection, max);
        connection.commit();
        if (!mayRelay(connection)) {
            return Handover.ELSEWHERE;
        }
        List<PendingEvent> events = next(connection, max);
        if (events.isEmpty()) {
            return Handover.NOTHING;
        }
        markTaken(connection, sender.send(events));
        return Handover.DONE;
    }

    private static boolean mayRelay(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, RELAY);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** The inner query keeps its order: the sequence is asked row by row after it. */
    private static void number(Connection connection, int max) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(NUMBER)) {
            update.setInt(1, max);
            update.executeUpdate();
        }
    }

    private static List<PendingEvent> next(Connection connection, int max) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setInt(1, max);
            List<PendingEvent> events = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(event(rows));
                }
            }
            return events;
        }
    }

    private static PendingEvent event(ResultSet row) throws SQLException {
        return new PendingEvent(
                row.getLong("position"),
                row.getString("id"),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("data"),
                row.getString("traceparent"));
    }

    private static void markTaken(Connection connection, Collection<Long> positions) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update outbox set taken_at = now() where position = any (?) and taken_at is null")) {
            update.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            update.executeUpdate();
        }
    }

    @Override
    public Backlog backlog() {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(BACKLOG)) {
            row.next();
            return new Backlog(row.getLong(1), Duration.ofMillis((long) (row.getDouble(2) * 1_000)));
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }
}
