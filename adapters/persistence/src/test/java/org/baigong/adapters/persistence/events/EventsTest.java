package org.baigong.adapters.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.common.Event;
import org.baigong.application.common.PendingEvents.PendingEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventsTest {
    private final TestDatabase database = TestDatabase.create();
    private final SqlOutbox outbox = new SqlOutbox();
    private final SqlPendingEvents pending = new SqlPendingEvents();
    private final SqlInbox inbox = new SqlInbox();
    private final SqlTrail trail = new SqlTrail();

    @BeforeEach
    void open() {
        outbox.database = database.database();
        pending.database = database.dataSource();
        inbox.database = database.database();
        trail.database = database.database();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void put(String subject) {
        outbox.put(new Event("org.baigong.test", subject, null, Map.of("number", 1)));
    }

    private List<PendingEvent> next() {
        return next(100);
    }

    private List<PendingEvent> next(int max) {
        List<PendingEvent> next = new ArrayList<>();
        pending.handOver(max, events -> {
            next.addAll(events);
            return List.of();
        });
        return next;
    }

    private List<String> subjects() {
        return next().stream().map(PendingEvent::subject).toList();
    }

    @Test
    void an_event_is_pending_until_it_is_taken() {
        database.run(() -> outbox.put(new Event(
                "org.baigong.test", "C-1", null, Map.of("list", List.of("一", Map.of("b", 2.5), true)))));
        PendingEvent event = next().get(0);
        assertThat(event.type()).isEqualTo("org.baigong.test");
        assertThat(event.subject()).isEqualTo("C-1");
        assertThat(event.data()).isEqualTo("{\"list\":[\"一\",{\"b\":2.5},true]}");
        assertThat(event.time()).isNotNull();
        assertThat(next()).containsExactly(event);
        pending.handOver(100, events -> List.of(event.position()));
        assertThat(next()).isEmpty();
    }

    @Test
    void an_event_of_a_change_that_failed_is_never_seen() {
        try {
            database.run(() -> {
                put("C-1");
                throw new IllegalStateException("after the event");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("after the event");
        }
        assertThat(next()).isEmpty();
    }

    @Test
    void no_more_than_asked_for() {
        database.run(() -> List.of("1", "2", "3").forEach(this::put));
        assertThat(next(2)).extracting(PendingEvent::subject).containsExactly("1", "2");
    }

    @Test
    void an_event_that_an_earlier_transaction_has_yet_to_commit_is_neither_overtaken_nor_lost() {
        database.run(() -> {
            put("early");
            elsewhere(() -> put("late"));
            assertThat(committed("late")).isEqualTo("1");
            assertThat(subjectsElsewhere()).isEmpty();
        });
        assertThat(subjects()).containsExactly("early", "late");
    }

    /** The numbers of the transactions say otherwise; the lock on the competition lets the second one go first. */
    @Test
    void events_keep_the_order_of_cause_and_effect() {
        database.run(() -> {
            inbox.take("gives this transaction the lower number");
            elsewhere(() -> put("cause"));
            put("effect");
            assertThat(subjectsElsewhere()).isEmpty();
        });
        assertThat(subjects()).containsExactly("cause", "effect");
    }

    @Test
    void an_effect_waits_for_its_cause_even_where_its_own_transaction_is_settled() {
        CompletableFuture<Void> mayEnd = new CompletableFuture<>();
        CompletableFuture<Void> running = new CompletableFuture<>();
        CompletableFuture<Void>[] bystander = one();
        database.run(() -> {
            inbox.take("first");
            bystander[0] = CompletableFuture.runAsync(() -> database.run(() -> {
                inbox.take("second");
                running.complete(null);
                mayEnd.orTimeout(30, TimeUnit.SECONDS).join();
            }));
            running.orTimeout(30, TimeUnit.SECONDS).join();
            elsewhere(() -> put("cause"));
            put("effect");
        });
        assertThat(subjects()).isEmpty();
        mayEnd.complete(null);
        bystander[0].orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(subjects()).containsExactly("cause", "effect");
    }

    @SuppressWarnings("unchecked")
    private static CompletableFuture<Void>[] one() {
        return new CompletableFuture[1];
    }

    private void elsewhere(Runnable work) {
        CompletableFuture.runAsync(() -> database.run(work))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private List<String> subjectsElsewhere() {
        return CompletableFuture.supplyAsync(this::subjects)
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private String committed(String subject) {
        return database.row("select count(*) from outbox where subject = '" + subject + "'")
                .get(0);
    }

    @Test
    void a_message_is_taken_once() {
        assertThat(database.get(() -> inbox.take("m-1"))).isTrue();
        assertThat(database.get(() -> inbox.take("m-1"))).isFalse();
        assertThat(database.get(() -> inbox.take("m-2"))).isTrue();
    }

    @Test
    void a_message_whose_effect_failed_is_taken_again() {
        try {
            database.run(() -> {
                inbox.take("m-1");
                throw new IllegalStateException("effect failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("effect failed");
        }
        assertThat(database.get(() -> inbox.take("m-1"))).isTrue();
    }

    @Test
    void a_message_delivered_twice_at_once_is_taken_once() {
        CompletableFuture<Boolean> second = new CompletableFuture<>();
        database.run(() -> {
            assertThat(inbox.take("m-1")).isTrue();
            CompletableFuture.runAsync(() -> second.complete(database.get(() -> inbox.take("m-1"))));
        });
        assertThat(second.orTimeout(30, TimeUnit.SECONDS).join()).isFalse();
    }

    @Test
    void the_trail_says_who_changed_what_and_when() {
        database.run(() -> trail.record(
                Actor.of("clerk-1", Role.TALENT_OFFICER), "competition.filed", "C-1", Map.of("reason", "a\"b\\c")));
        assertThat(database.row("select actor, action, subject, detail, at is not null from trail"))
                .containsExactly("clerk-1", "competition.filed", "C-1", "{\"reason\":\"a\\\"b\\\\c\"}", "t");
    }
}
