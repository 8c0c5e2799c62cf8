package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.baigong.tests.server.Broker;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.People;
import org.baigong.tests.server.ServerProcess;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code kill -9} in the middle of an import, of a certification and of the relay; afterwards everything is as without. */
class KillTest {
    private static final int ENTRIES = 2_000;
    private static final int SMALL_CONTESTS = 25;

    @Test
    void ends_in_the_same_list_as_a_quiet_run(@TempDir Path folder)
            throws IOException, InterruptedException, JMSException {
        Contest contest = new Contest("KILL-1", ENTRIES, 1_000_000);
        settleRank(SharedServer.get());
        contest.lead(SharedServer.client());
        String quiet = SharedServer.client().list("&competition=KILL-1");
        assertThat(quiet.lines()).hasSize(1 + 4 * ENTRIES);

        Random random = new Random();
        long seed = random.nextLong();
        random.setSeed(seed);
        try (ServerProcess server = ServerProcess.start(folder.resolve("data"))) {
            settleRank(server);
            server.client().post("competitions", contest.filing()).expect(201);
            server.client().post("competitions/KILL-1/acceptance").expect(200);
            killDuring(
                    server,
                    random,
                    client -> client.put("competitions/KILL-1/entries", Client.CSV, contest.entriesCsv()));
            whole(server.client(), "entries", ENTRIES);
            server.client()
                    .put("competitions/KILL-1/entries", Client.CSV, contest.entriesCsv())
                    .expect(200);
            server.client()
                    .put("competitions/KILL-1/results", Client.CSV, contest.resultsCsv())
                    .expect(200);
            server.client().post("competitions/KILL-1/freeze").expect(200);
            killDuring(server, random, client -> client.post("competitions/KILL-1/certification"));
            Client client = server.client();
            long stored = client.list("&competition=KILL-1").lines().count();
            assertThat(stored).as("all or nothing, seed " + seed).isIn(0L, 1L + 4 * ENTRIES);
            client.post("competitions/KILL-1/certification");
            assertThat(client.list("&competition=KILL-1")).as("seed " + seed).isEqualTo(quiet);

            killDuringRelay(server);
        }
    }

    /** Proposed by one and approved by another, where it is not settled yet. */
    private static void settleRank(ServerProcess server) throws IOException, InterruptedException {
        Client.Answer proposed = server.as(People.EDITOR)
                .post(
                        "instruments/dongguan-2021/switches/DG-11.8.classI/proposals",
                        "{\"value\": \"BRONZE\", \"reason\": \"惯例\"}");
        if (proposed.status() != 409) {
            String id = proposed.expect(201).json().get("id").asString();
            server.as(People.APPROVER).post("proposals/" + id + "/approval").expect(200);
        }
    }

    /** Events that were committed but not sent when the server died come after it is back, each once and in order. */
    private static void killDuringRelay(ServerProcess server) throws IOException, InterruptedException, JMSException {
        List<String> expected = new ArrayList<>();
        Client client = server.client();
        try (Broker broker = Broker.of(server)) {
            broker.subscribe();
        }
        for (int i = 1; i <= SMALL_CONTESTS; i++) {
            new Contest("RELAY-" + i, 1, 0).fileAndAccept(client);
            expected.add("RELAY-" + i + " org.baigong.competition.filed");
            expected.add("RELAY-" + i + " org.baigong.competition.accepted");
        }
        server.kill();
        server.start();
        try (Broker broker = Broker.of(server);
                MessageConsumer events = broker.subscribe()) {
            List<String> told = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            for (TextMessage message : Broker.drain(events, 8_000)) {
                JsonNode event = Client.JSON.readTree(message.getText());
                ids.add(event.get("id").asString());
                String subject = event.get("subject").asString();
                if (subject.startsWith("RELAY-")) {
                    told.add(subject + " " + event.get("type").asString());
                }
            }
            assertThat(told).containsExactlyElementsOf(expected);
            assertThat(ids).doesNotHaveDuplicates();
        }
    }

    private static void killDuring(ServerProcess server, Random random, Request request)
            throws IOException, InterruptedException {
        Client client = server.client();
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> {
            try {
                request.send(client);
            } catch (IOException | InterruptedException killed) {
                // As planned: the server died under it.
            }
        });
        Thread.sleep(50 + random.nextInt(700));
        server.kill();
        running.join();
        server.start();
    }

    private static void whole(Client client, String list, int size) throws IOException, InterruptedException {
        assertThat(client.all("competitions/KILL-1/" + list).size()).isIn(0, size);
    }

    @FunctionalInterface
    private interface Request {
        void send(Client client) throws IOException, InterruptedException;
    }
}
