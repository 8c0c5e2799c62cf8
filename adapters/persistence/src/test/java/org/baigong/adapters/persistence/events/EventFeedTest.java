package org.baigong.adapters.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Event;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.common.PendingEvents.PendingEvent;
import org.baigong.application.events.EventFeed.ToldEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader who comes back with the cursor is told what the topic was told, all of it, in the same order. */
class EventFeedTest {
    private final TestDatabase database = TestDatabase.create();
    private final SqlOutbox outbox = new SqlOutbox();
    private final SqlInbox inbox = new SqlInbox();
    private final SqlPendingEvents pending = new SqlPendingEvents();
    private final SqlEventFeed feed = new SqlEventFeed();
    private final List<String> topic = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private String cursor;

    @BeforeEach
    void open() {
        outbox.database = database.database();
        inbox.database = database.database();
        pending.database = database.dataSource();
        feed.database = database.database();
        feed.sight = TestSight.sight();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_not_told_yet_is_not_read() {
        database.run(() -> put("1"));
        read();
        assertThat(read).isEmpty();
        relay();
        read();
        assertThat(read).containsExactly("1");
    }

    /** The transaction with the lower number takes the higher position and is settled first. */
    @Test
    void a_transaction_that_takes_the_lower_position_and_commits_last_is_not_skipped() {
        overtaken(this::relay);
        assertThat(read).containsExactly("overtaking");
        relay();
        read();
        assertThat(read).isEqualTo(topic).containsExactly("overtaking", "overtaken");
    }

    /** What the broker took before the node died it knows, and it drops the second one. */
    @Test
    void a_crash_after_sending_changes_no_order() {
        overtaken(() -> assertThatThrownBy(() -> pending.handOver(100, events -> {
                    send(events);
                    throw new IllegalStateException("died before it marked");
                }))
                .hasMessage("died before it marked"));
        assertThat(read).isEmpty();
        relay();
        read();
        assertThat(read).isEqualTo(topic).containsExactly("overtaking", "overtaken");
    }

    @Test
    void at_whatever_page_and_with_many_writers_the_feed_tells_what_the_topic_told() {
        CompletableFuture<?>[] writers = Stream.of("a", "b", "c", "d")
                .map(writer -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 50; i++) {
                        String subject = writer + i;
                        database.run(() -> put(subject));
                    }
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture<Void> all = CompletableFuture.allOf(writers).orTimeout(1, TimeUnit.MINUTES);
        while (!all.isDone()) {
            relay();
            read();
        }
        all.join();
        relay();
        read();
        assertThat(read).isEqualTo(topic).hasSize(200).doesNotHaveDuplicates();
    }

    private void overtaken(Runnable relay) {
        CompletableFuture<Void> begun = new CompletableFuture<>();
        CompletableFuture<Void> written = new CompletableFuture<>();
        CompletableFuture<Void> overtaking = CompletableFuture.runAsync(() -> database.run(() -> {
            inbox.take("gives this transaction the lower number");
            begun.complete(null);
            written.orTimeout(30, TimeUnit.SECONDS).join();
            put("overtaking");
        }));
        begun.orTimeout(30, TimeUnit.SECONDS).join();
        database.run(() -> {
            put("overtaken");
            written.complete(null);
            overtaking.orTimeout(30, TimeUnit.SECONDS).join();
            CompletableFuture.runAsync(() -> {
                        relay.run();
                        read();
                    })
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        });
    }

    private void put(String subject) {
        outbox.put(new Event("org.baigong.test", subject, null, Map.of()));
    }

    private void relay() {
        pending.handOver(100, this::send);
    }

    /** As the broker takes them, each once. */
    private List<Long> send(List<PendingEvent> events) {
        events.stream()
                .map(PendingEvent::subject)
                .filter(subject -> !topic.contains(subject))
                .forEach(topic::add);
        return events.stream().map(PendingEvent::position).toList();
    }

    private void read() {
        Page<ToldEvent> page;
        do {
            page = database.get(() -> feed.list(Scope.CITY, null, new PageRequest(cursor, 7)));
            page.items().stream().map(ToldEvent::subject).forEach(read::add);
            cursor = page.next();
        } while (!page.items().isEmpty());
    }
}
