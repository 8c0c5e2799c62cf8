package org.baigong.deploy.server;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.baigong.application.common.PendingEvents;
import org.baigong.application.common.PendingEvents.Backlog;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** Figures that the database is asked for when somebody looks, and not more often than each second. */
@ApplicationScoped
public class Gauges {
    private static final Duration HOLDS = Duration.ofSeconds(1);
    private static final Backlog UNKNOWN = new Backlog(-1, Duration.ofMillis(-1));
    private static final String CONNECTIONS = "select count(*) filter (where state = 'idle'), count(*)"
            + " from pg_stat_activity where usename = current_user and datname = current_database()";

    @Resource
    ManagedExecutorService threads;

    @Resource(lookup = "java:app/jdbc/baigong")
    DataSource database;

    @Inject
    PendingEvents events;

    private Probe<Backlog> backlog;
    private Probe<Connections> connections;

    private record Connections(long idle, long used) {}

    @PostConstruct
    void prepare() {
        backlog = new Probe<>(threads, events::backlog, HOLDS, UNKNOWN);
        connections = new Probe<>(threads, this::count, HOLDS, new Connections(-1, -1));
    }

    @Gauge(
            name = "outbox_pending_events",
            absolute = true,
            unit = "none",
            description = "Events waiting to be handed to the broker; -1: the database does not say")
    public long pending() {
        // Both are wanted by whoever wants one, and neither shall wait for the other.
        connections.ask();
        return backlog.answer().events();
    }

    @Gauge(
            name = "outbox_oldest_pending_age",
            absolute = true,
            unit = "seconds",
            description = "How long the oldest of them has waited")
    public double oldest() {
        connections.ask();
        return backlog.answer().age().toMillis() / 1_000.0;
    }

    @Gauge(
            name = "database_connections_idle",
            absolute = true,
            unit = "none",
            description = "Connections of all nodes that wait for work, as the database sees them")
    public long idle() {
        backlog.ask();
        return connections.answer().idle();
    }

    @Gauge(
            name = "database_connections_used",
            absolute = true,
            unit = "none",
            description = "Connections of all nodes that work, as the database sees them")
    public long used() {
        backlog.ask();
        return connections.answer().used();
    }

    /** The connection that asks is not counted as used. */
    private Connections count() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(CONNECTIONS)) {
            row.next();
            return new Connections(row.getLong(1), row.getLong(2) - row.getLong(1) - 1);
        }
    }
}
