package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.baigong.tests.server.Broker;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.ServerProcess;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one database and one broker: what happens on either is told once, and in order. */
class TwoNodesTest {
    private static final int COMPETITIONS = 150;

    @Test
    void both_relays_together_double_nothing_and_keep_the_order(@TempDir Path folder) throws Exception {
        ServerProcess one = SharedServer.get();
        try (Broker broker = Broker.of(one);
                MessageConsumer events = broker.listen("baigong.events");
                ServerProcess other = one.node(folder.resolve("data"))) {
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> file(one, "NODE-A-"));
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> file(other, "NODE-B-"));
            CompletableFuture.allOf(first, second).get(2, TimeUnit.MINUTES);
            Map<String, List<String>> told = told(events);
            assertThat(told).hasSize(2 * COMPETITIONS);
            assertThat(told.values())
                    .allSatisfy(types -> assertThat(types)
                            .containsExactly("org.baigong.competition.filed", "org.baigong.competition.accepted"));
        }
    }

    private static void file(ServerProcess node, String prefix) {
        try {
            Client client = node.client();
            for (int i = 0; i < COMPETITIONS; i++) {
                new Contest(prefix + i, 1, 0).fileAndAccept(client);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, List<String>> told(MessageConsumer events) throws JMSException {
        Map<String, List<String>> told = new HashMap<>();
        for (TextMessage message : Broker.drain(events, 5_000)) {
            String subject = message.getStringProperty("ce_subject");
            assertThat(message.getStringProperty("ce_traceparent")).startsWith("00-");
            if (subject.startsWith("NODE-")) {
                told.computeIfAbsent(subject, ignored -> new ArrayList<>()).add(message.getStringProperty("ce_type"));
            }
        }
        return told;
    }
}
