package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.baigong.tests.server.Broker;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Told to stop, the server ends what it began, hands over the events that came of it, and only then goes. */
class ShutdownTest {
    private static final int ENTRIES = 2_000;
    private static final Contest CONTEST = new Contest("STOP-1", ENTRIES, 2_000_000);

    @Test
    void work_under_way_is_finished_and_a_second_signal_hurries(@TempDir Path folder) throws Exception {
        try (ServerProcess server = ServerProcess.start(folder.resolve("data"))) {
            URI base = server.base();
            Client client = server.client();
            CONTEST.fileAndAccept(client);
            ProcessHandle process = server.handle();
            try (Broker broker = Broker.of(server);
                    MessageConsumer events = broker.listen("baigong.events")) {
                importDuringStop(base, client, process);
                assertThat(types(events)).contains("org.baigong.competition.entered");
            }
            process.onExit().get(30, TimeUnit.SECONDS);

            server.start();
            assertThat(server.client().all("competitions/STOP-1/entries")).hasSize(ENTRIES);
            hurried(server);
        }
    }

    private static void importDuringStop(URI base, Client client, ProcessHandle process) throws Exception {
        byte[] sheet = CONTEST.entriesCsv().getBytes(StandardCharsets.UTF_8);
        try (PipedOutputStream clerk = new PipedOutputStream();
                PipedInputStream body = new PipedInputStream(clerk, 1 << 20)) {
            clerk.write(sheet, 0, sheet.length / 2);
            CompletableFuture<Client.Answer> answer = CompletableFuture.supplyAsync(() -> put(client, body));
            Thread.sleep(1_000);
            process.destroy();
            assertThat(untilNotReady(base)).contains("accepting");
            assertThat(statusOfNewWork(base)).as("new work").isIn(0, 503);
            assertThat(answer).as("the import waits for the rest of its body").isNotDone();
            clerk.write(sheet, sheet.length / 2, sheet.length - sheet.length / 2);
            clerk.close();
            answer.get(30, TimeUnit.SECONDS).expect(200);
        }
    }

    private static Client.Answer put(Client client, PipedInputStream body) {
        try {
            return client.send(
                    "PUT", "competitions/STOP-1/entries", Client.CSV, BodyPublishers.ofInputStream(() -> body));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String untilNotReady(URI base) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            HttpResponse<String> ready = ask(base.resolve("health/ready"));
            if (ready.statusCode() == 503) {
                return ready.body();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("still ready");
    }

    /** @return 0 where the server does not even listen */
    private static int statusOfNewWork(URI base) throws IOException, InterruptedException {
        try {
            HttpResponse<String> answer = ask(base.resolve("api/v1/hello"));
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            return answer.statusCode();
        } catch (ConnectException refused) {
            return 0;
        }
    }

    private static HttpResponse<String> ask(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .timeout(Duration.ofSeconds(10))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static String types(MessageConsumer events) throws JMSException {
        StringBuilder types = new StringBuilder();
        for (TextMessage message : Broker.drain(events, 3_000)) {
            types.append(message.getStringProperty("ce_type")).append('\n');
        }
        return types.toString();
    }

    /** A request that never ends holds the server up, until it is told again. */
    private static void hurried(ServerProcess server) throws Exception {
        ProcessHandle process = server.handle();
        URI base = server.base();
        try (Socket slow = new Socket(base.getHost(), base.getPort())) {
            slow.getOutputStream()
                    .write(("POST /api/v1/evaluations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 100\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(1_000);
            process.destroy();
            Thread.sleep(3_000);
            assertThat(process.isAlive()).as("waits for the request").isTrue();
            long told = System.nanoTime();
            process.destroy();
            process.onExit().get(20, TimeUnit.SECONDS);
            assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(15));
        }
    }
}
