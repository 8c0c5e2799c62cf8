package org.baigong.adapters.jms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.baigong.application.common.PendingEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutboxRelayTest {
    private static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

    @TempDir
    Path folder;

    private final Outbox outbox = new Outbox();
    private TestBroker broker;
    private OutboxRelay relay;

    @BeforeEach
    void start() throws Exception {
        broker = new TestBroker(folder);
        relay = new OutboxRelay(outbox, broker.factory(), () -> {});
    }

    @AfterEach
    void stop() throws Exception {
        broker.stop();
    }

    @Test
    void an_event_goes_out_as_structured_cloud_event() throws Exception {
        outbox.put(1, "{\"results\": 3, \"share\": 0.10, \"name\": \"技能\"}");
        run();
        Message message = broker.events().get(0);
        assertThat(((TextMessage) message).getText())
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"e1\",\"source\":\"/baigong\","
                        + "\"type\":\"org.baigong.competition.certified\",\"subject\":\"2023-001\","
                        + "\"time\":\"2023-11-18T01:00:00Z\",\"datacontenttype\":\"application/json\","
                        + "\"traceparent\":\"" + TRACEPARENT + "\","
                        + "\"data\":{\"results\": 3, \"share\": 0.10, \"name\": \"技能\"}}");
        assertThat(message.getStringProperty("content_type")).isEqualTo("application/cloudevents+json");
        assertThat(message.getStringProperty("ce_id")).isEqualTo("e1");
        assertThat(message.getStringProperty("ce_type")).isEqualTo("org.baigong.competition.certified");
        assertThat(message.getStringProperty("ce_subject")).isEqualTo("2023-001");
        assertThat(message.getStringProperty("ce_traceparent")).isEqualTo(TRACEPARENT);
    }

    @Test
    void events_go_out_in_the_order_of_the_outbox_through_several_batches() throws Exception {
        put(1, 1_201);
        run();
        assertThat(heard()).isEqualTo(ids(1, 1_201));
        assertThat(outbox.events).isEmpty();
        assertThat(outbox.asked).isEqualTo(4);
    }

    @Test
    void what_was_sent_but_not_marked_is_sent_again_and_dropped_by_the_broker() throws Exception {
        put(1, 20);
        outbox.failuresToMark = 2;
        run();
        run();
        put(21, 30);
        run();
        assertThat(heard()).isEqualTo(ids(1, 30));
        assertThat(outbox.events).isEmpty();
    }

    @Test
    void a_broker_that_goes_away_and_comes_back_loses_and_doubles_nothing() throws Exception {
        put(1, 10);
        run();
        put(11, 20);
        outbox.failuresToMark = 1;
        run();
        broker.stop();
        put(21, 30);
        run();
        assertThat(outbox.events).hasSize(20);
        broker.start();
        run();
        assertThat(heard()).isEqualTo(ids(1, 30));
        assertThat(outbox.events).isEmpty();
    }

    @Test
    void a_batch_in_a_transaction_that_holds_a_duplicate_goes_again_message_by_message() throws Exception {
        put(1, 10);
        run();
        put(11, 30);
        Outbox stale = new Outbox();
        outbox.first(5).forEach(event -> stale.events.put(event.position(), event));
        new OutboxRelay(stale, broker.factory(), () -> {}).run(() -> false);

        assertThat(run()).as("the transaction is refused").isGreaterThan(OutboxRelay.PAUSE);
        assertThat(run()).isEqualTo(OutboxRelay.PAUSE);
        assertThat(heard()).isEqualTo(ids(1, 30));
        assertThat(outbox.events).isEmpty();
    }

    @Test
    void failures_are_met_with_longer_and_longer_pauses_up_to_half_a_minute() throws Exception {
        outbox.failuresToRead = 8;
        List<Duration> pauses = new ArrayList<>();
        for (int run = 0; run < 9; run++) {
            pauses.add(run());
        }
        assertThat(pauses)
                .extracting(Duration::toMillis)
                .containsExactly(1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 30_000L, 30_000L, 30_000L, 500L);
    }

    @Test
    void told_to_stop_it_marks_what_it_sent_and_sends_no_more() throws Exception {
        put(1, 100);
        AtomicInteger asked = new AtomicInteger();
        relay.run(() -> asked.incrementAndGet() > 41);
        assertThat(heard()).isEqualTo(ids(1, 40));
        assertThat(outbox.events).hasSize(60);
        run();
        assertThat(heard()).isEqualTo(ids(41, 100));
    }

    @Test
    void without_events_the_broker_is_left_alone() throws Exception {
        broker.stop();
        assertThat(run()).isEqualTo(OutboxRelay.PAUSE);
        broker.start();
    }

    /** Two nodes on one database, which lets one relay at a time: see the contract of the port. */
    @Test
    void two_relays_that_take_turns_double_nothing_and_keep_the_order() throws Exception {
        put(1, 300);
        OutboxRelay other = new OutboxRelay(outbox, broker.factory(), () -> {});
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> untilEmpty(other));
        untilEmpty(relay);
        second.orTimeout(1, TimeUnit.MINUTES).join();
        assertThat(heard()).isEqualTo(ids(1, 300));
    }

    private void untilEmpty(OutboxRelay relay) {
        while (outbox.backlog().events() > 0) {
            relay.run(() -> false);
        }
    }

    private Duration run() {
        return relay.run(() -> false);
    }

    private void put(int from, int to) {
        for (int position = from; position <= to; position++) {
            outbox.put(position, "{}");
        }
    }

    private List<String> heard() throws Exception {
        List<String> ids = new ArrayList<>();
        for (Message message : broker.events()) {
            ids.add(id(message));
        }
        return ids;
    }

    private static String id(Message message) throws JMSException {
        return message.getStringProperty("ce_id");
    }

    private static List<String> ids(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> "e" + number).toList();
    }

    /** An outbox in memory, whose database can be gone for a while. */
    private static final class Outbox implements PendingEvents {
        private final SortedMap<Long, PendingEvent> events = new ConcurrentSkipListMap<>();
        private final ReentrantLock lock = new ReentrantLock();
        private int asked;
        private int failuresToRead;
        private int failuresToMark;

        private void put(long position, String data) {
            events.put(
                    position,
                    new PendingEvent(
                            position,
                            "e" + position,
                            "org.baigong.competition.certified",
                            "2023-001",
                            Instant.parse("2023-11-18T01:00:00Z"),
                            data,
                            TRACEPARENT));
        }

        private List<PendingEvent> first(int max) {
            return events.values().stream().limit(max).toList();
        }

        @Override
        public Handover handOver(int max, Sender sender) {
            if (!lock.tryLock()) {
                return Handover.ELSEWHERE;
            }
            try {
                return locked(max, sender);
            } finally {
                lock.unlock();
            }
        }

        private Handover locked(int max, Sender sender) {
            asked++;
            if (failuresToRead-- > 0) {
                throw new IllegalStateException("the database is gone");
            }
            List<PendingEvent> next = first(max);
            if (next.isEmpty()) {
                return Handover.NOTHING;
            }
            Collection<Long> positions = sender.send(next);
            if (failuresToMark-- > 0) {
                throw new IllegalStateException("the database is gone");
            }
            events.keySet().removeAll(positions);
            return Handover.DONE;
        }

        @Override
        public Backlog backlog() {
            return new Backlog(events.size(), Duration.ZERO);
        }
    }
}
