package org.baigong.adapters.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.application.common.Event;
import org.baigong.application.common.PendingEvents.Handover;
import org.baigong.application.common.PendingEvents.PendingEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database: one hands over at a time. */
class RelayLockTest {
    private static final int EVENTS = 400;

    private final TestDatabase database = TestDatabase.create();
    private final SqlOutbox outbox = new SqlOutbox();
    private final SqlPendingEvents one = new SqlPendingEvents();
    private final SqlPendingEvents other = new SqlPendingEvents();

    @BeforeEach
    void open() {
        outbox.database = database.database();
        one.database = database.dataSource();
        other.database = database.dataSource();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void two_nodes_that_relay_at_once_double_nothing_and_keep_the_order() {
        put(EVENTS);
        List<Long> broker = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> relay(one, broker));
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> relay(other, broker));
        CompletableFuture.allOf(first, second).orTimeout(1, TimeUnit.MINUTES).join();
        assertThat(broker).hasSize(EVENTS).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void while_one_node_sends_another_does_not() {
        put(1);
        one.handOver(10, events -> {
            assertThat(other.handOver(10, unexpected -> {
                        throw new AssertionError("both send");
                    }))
                    .isEqualTo(Handover.ELSEWHERE);
            return positions(events);
        });
        assertThat(other.handOver(10, RelayLockTest::positions)).isEqualTo(Handover.NOTHING);
    }

    @Test
    void a_node_that_fails_leaves_its_events_to_the_other() {
        put(2);
        assertThatThrownBy(() -> one.handOver(10, events -> {
                    throw new IllegalStateException("the broker is gone");
                }))
                .hasMessage("the broker is gone");
        assertThat(handedOver(other)).hasSize(2);
    }

    /** As when its machine is lost: the connection ends, and with it the lock. */
    @Test
    void a_node_that_dies_between_sending_and_marking_leaves_its_events_to_the_other() {
        put(2);
        assertThatThrownBy(() -> one.handOver(10, events -> {
                    database.rows("select pg_terminate_backend(pid) from pg_locks"
                            + " where locktype = 'advisory' and pid <> pg_backend_pid()"
                            + " and database = (select oid from pg_database where datname = current_database())");
                    return positions(events);
                }))
                .isInstanceOf(PersistenceException.class);
        assertThat(handedOver(other)).hasSize(2);
    }

    @Test
    void the_backlog_says_how_many_wait_and_how_long_the_oldest_does() {
        assertThat(one.backlog().events()).isZero();
        assertThat(one.backlog().age()).isZero();
        put(3);
        database.execute("update outbox set at = at - interval '90 seconds' where position = 1");
        assertThat(one.backlog().events()).isEqualTo(3);
        assertThat(one.backlog().age().toSeconds()).isBetween(90L, 120L);
    }

    private void put(int events) {
        for (int i = 0; i < events; i++) {
            String subject = "C-" + i;
            database.run(() -> outbox.put(new Event("org.baigong.test", subject, null, Map.of())));
        }
    }

    private static void relay(SqlPendingEvents node, List<Long> broker) {
        Handover handover = Handover.DONE;
        while (handover != Handover.NOTHING) {
            handover = node.handOver(7, events -> {
                for (PendingEvent event : events) {
                    broker.add(event.position());
                    LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(200_000));
                }
                return positions(events);
            });
        }
    }

    private static List<PendingEvent> handedOver(SqlPendingEvents node) {
        List<PendingEvent> handedOver = new ArrayList<>();
        node.handOver(10, events -> {
            handedOver.addAll(events);
            return positions(events);
        });
        return handedOver;
    }

    private static Collection<Long> positions(List<PendingEvent> events) {
        return events.stream().map(PendingEvent::position).toList();
    }
}
