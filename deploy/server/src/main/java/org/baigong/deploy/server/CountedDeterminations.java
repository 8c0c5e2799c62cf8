package org.baigong.deploy.server;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.baigong.application.access.Actor;
import org.baigong.application.determinations.Determination;
import org.baigong.application.determinations.Determinations;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.annotation.Metric;

/** Counts the determinations made, once their transaction has committed. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class CountedDeterminations implements Determinations {
    static final String NAME = "determinations_made";
    static final String DESCRIPTION = "Determinations made and committed";

    @Inject
    @Delegate
    Determinations determinations;

    @Inject
    @Metric(name = NAME, absolute = true, description = DESCRIPTION)
    Counter made;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Override
    public void store(Actor actor, Consumer<Consumer<Determination>> producer) {
        AtomicLong stored = new AtomicLong();
        determinations.store(
                actor,
                store -> producer.accept(determination -> {
                    store.accept(determination);
                    stored.incrementAndGet();
                }));
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the end counts.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    made.inc(stored.get());
                }
            }
        });
    }
}
