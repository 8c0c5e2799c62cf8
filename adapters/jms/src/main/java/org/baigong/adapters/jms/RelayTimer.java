package org.baigong.adapters.jms;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.baigong.application.common.PendingEvents;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.annotation.Metric;

/** Runs the relay while the application runs, one run at a time, outside any transaction. */
@Singleton
@Startup
@DependsOn("Preparation")
@TransactionManagement(TransactionManagementType.BEAN)
public class RelayTimer {
    private static final long SECONDS_TO_FINISH = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Resource(lookup = Names.CONNECTION_FACTORY)
    ConnectionFactory broker;

    @Inject
    PendingEvents pending;

    @Inject
    @Metric(name = "outbox_relay_failures", absolute = true, description = "Runs of the outbox relay that failed")
    Counter failures;

    private final ReentrantLock running = new ReentrantLock();
    private OutboxRelay relay;
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        relay = new OutboxRelay(pending, broker, failures::inc);
        next(OutboxRelay.PAUSE);
    }

    /** Lets the message under way be sent and marked, then no more. */
    @PreDestroy
    void stop() {
        stopping = true;
        try {
            if (running.tryLock(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                running.unlock();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Duration pause = OutboxRelay.LONGEST_PAUSE;
        running.lock();
        try {
            if (!stopping) {
                pause = relay.run(() -> stopping);
            }
        } finally {
            running.unlock();
            next(pause);
        }
    }

    private void next(Duration pause) {
        if (stopping) {
            return;
        }
        try {
            executor.schedule(this::run, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException | IllegalStateException shuttingDown) {
            stopping = true;
        }
    }
}
