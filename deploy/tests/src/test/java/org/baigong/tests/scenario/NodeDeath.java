package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.baigong.tests.scenario.Clerk.Led;
import org.baigong.tests.server.Broker;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.ServerProcess;
import tools.jackson.databind.JsonNode;

/** {@code kill -9} of one of two nodes while clerks work at both, each node in the middle of a long job. */
final class NodeDeath implements AutoCloseable {
    private static final String OURS = "DEATH-";
    private static final int LONG_JOBS = 3;
    private static final int LONG = 8_000;
    private static final int PERSONS = 3_000_000;
    private static final List<String> LIFE =
            List.of("filed", "accepted", "entered", "results-imported", "frozen", "certified");

    private final ServerProcess surviving;
    private final ServerProcess dying;
    private final Client client;
    private final Broker broker;
    private final MessageConsumer topic;
    private final FeedReader feed;
    private final List<Led> led = new ArrayList<>();

    NodeDeath(ServerProcess surviving, ServerProcess dying) throws IOException, InterruptedException, JMSException {
        this.surviving = surviving;
        this.dying = dying;
        client = surviving.client();
        broker = Broker.of(surviving);
        topic = broker.subscribe();
        feed = new FeedReader(client, OURS);
    }

    void happen() throws Exception {
        Http one = Http.of(surviving);
        Http other = Http.of(dying);
        List<Contest> large = prepareLarge();
        AtomicBoolean stopping = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Led>>> clerks = List.of(
                    threads.submit(new Clerk(OURS + "A", true, PERSONS, stopping, other, one)),
                    threads.submit(new Clerk(OURS + "B", false, PERSONS + 10_000, stopping, other, one)),
                    threads.submit(new Clerk(OURS + "C", true, PERSONS + 20_000, stopping, one, other)),
                    threads.submit(new Clerk(OURS + "D", false, PERSONS + 30_000, stopping, one, other)));
            follow(Duration.ofSeconds(4));
            for (Contest contest : large) {
                led.add(new Led(contest, false, queue(other, contest)));
            }
            awaitBothBusy();
            dying.kill();
            follow(Duration.ofSeconds(6));
            stopping.set(true);
            for (Future<List<Led>> clerk : clerks) {
                led.addAll(clerk.get());
            }
        } finally {
            stopping.set(true);
            threads.shutdown();
        }
    }

    private List<Contest> prepareLarge() throws IOException, InterruptedException {
        List<Contest> large = new ArrayList<>();
        for (int i = 0; i < LONG_JOBS; i++) {
            Contest contest = new Contest(OURS + "LARGE-" + i, LONG, PERSONS + 100_000 + i * LONG);
            contest.leadToFreeze(client);
            large.add(contest);
        }
        return large;
    }

    private void follow(Duration time) throws IOException, InterruptedException {
        for (Instant end = Instant.now().plus(time); Instant.now().isBefore(end); Thread.sleep(20)) {
            feed.read();
        }
    }

    private static long queue(Http node, Contest contest) throws IOException, InterruptedException {
        return Http.json(node.send(
                        "POST",
                        "/api/v1/competitions/" + contest.number() + "/certification",
                        "",
                        "Prefer",
                        "respond-async"))
                .get("id")
                .asLong();
    }

    /** Each node does one job at a time, so of two that run each has one. */
    private void awaitBothBusy() throws IOException, InterruptedException {
        Instant end = Instant.now().plusSeconds(30);
        long running;
        do {
            assertThat(Instant.now()).as("never were both busy").isBefore(end);
            running = 0;
            for (Led one : led) {
                running += job(one.job()).get("state").asString().equals("RUNNING") ? 1 : 0;
            }
        } while (running < 2);
    }

    private JsonNode job(long id) throws IOException, InterruptedException {
        return client.get("jobs/" + id).expect(200).json();
    }

    void nothingIsLostOrDoubled() throws Exception {
        assertThat(led).hasSizeGreaterThan(LONG_JOBS + 8);
        for (Led one : led) {
            if (one.job() != null) {
                assertThat(ended(one.job()))
                        .as(one.toString())
                        .isIn(one.repeated() ? List.of("DONE", "REFUSED") : List.of("DONE"));
            }
            String path = "competitions/" + one.contest().number();
            assertThat(client.get(path).expect(200).json().get("state").asString())
                    .as(one.toString())
                    .isEqualTo("CERTIFIED");
            assertThat(client.all(path + "/entries")).hasSize(one.contest().entries());
            assertThat(client.list("&competition=" + one.contest().number()).lines())
                    .as(one.toString())
                    .hasSize(1 + 4 * one.contest().entries())
                    .doesNotHaveDuplicates();
        }
        eachIsQueuedOnce();
        assertThat(triedAgain())
                .as("a job that was begun on the node that died")
                .isEqualTo(1);
        eventsAreToldOnceAndInOrder();
    }

    private String ended(long id) throws IOException, InterruptedException {
        for (Instant end = Instant.now().plusSeconds(60); Instant.now().isBefore(end); Thread.sleep(100)) {
            String state = job(id).get("state").asString();
            if (!List.of("WAITING", "RUNNING").contains(state)) {
                return state;
            }
        }
        return "waiting for ever";
    }

    private void eachIsQueuedOnce() throws IOException, InterruptedException {
        Map<String, Long> jobs = client.all("jobs").stream()
                .filter(job -> job.has("competition"))
                .collect(Collectors.groupingBy(job -> job.get("competition").asString(), Collectors.counting()));
        for (Led one : led) {
            if (one.job() != null && !one.repeated()) {
                assertThat(jobs).containsEntry(one.contest().number(), 1L);
            }
        }
    }

    private long triedAgain() throws IOException, SQLException {
        try (Connection database =
                        DriverManager.getConnection(surviving.databaseUrl(), "baigong", surviving.databasePassword());
                Statement select = database.createStatement();
                ResultSet row = select.executeQuery("select count(*) from job_progress p join job j on j.id = p.job"
                        + " where p.tries > 1 and j.competition like '" + OURS + "LARGE-%'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void eventsAreToldOnceAndInOrder() throws JMSException, IOException, InterruptedException {
        List<String> told = new ArrayList<>();
        for (TextMessage message : Broker.drain(topic, 3_000)) {
            JsonNode event = Client.JSON.readTree(message.getText());
            if (event.get("subject").asString().startsWith(OURS)) {
                told.add(FeedReader.line(event));
            }
        }
        feed.read();
        assertThat(told).doesNotHaveDuplicates();
        assertThat(feed.told()).isEqualTo(told);
        for (Led one : led) {
            List<String> types = told.stream()
                    .map(line -> line.split(" "))
                    .filter(parts -> parts[0].equals(one.contest().number()))
                    .map(parts -> parts[1])
                    .toList();
            // An import that was sent again without a key is one more import.
            assertThat(one.repeated() ? types.stream().distinct().toList() : types)
                    .as(one.toString())
                    .isEqualTo(LIFE);
        }
    }

    @Override
    public void close() throws JMSException {
        topic.close();
        broker.forget();
        broker.close();
    }
}
