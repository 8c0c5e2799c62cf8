package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.ServerProcess;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one database and one broker are one service, also while one of them dies. */
@TestMethodOrder(OrderAnnotation.class)
class TwoNodesTest {
    private static final String COMPETITIONS = "/api/v1/competitions";
    private static final String JSON = "application/json";
    private static final int ROUNDS = 20;
    private static final int AT_ONCE = 4;

    @TempDir
    static Path folder;

    private static ServerProcess one;
    private static ServerProcess other;
    private static Http onOne;
    private static Http onOther;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        one = SharedServer.get();
        other = one.node(folder.resolve("data"));
        onOne = Http.of(one);
        onOther = Http.of(other);
    }

    @AfterAll
    static void stop() throws IOException {
        other.close();
    }

    @Test
    void a_key_that_comes_to_both_at_once_takes_effect_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String number = "NODE-KEY-" + round;
            List<HttpResponse<byte[]>> answers = atOnce(AT_ONCE, http -> file(http, number));
            List<HttpResponse<byte[]>> done = new ArrayList<>();
            for (HttpResponse<byte[]> answer : answers) {
                if (answer.statusCode() == 409) {
                    assertThat(Http.problem(answer)).isEqualTo("request-in-progress");
                } else {
                    assertThat(answer.statusCode()).as(Http.text(answer)).isEqualTo(201);
                    done.add(answer);
                }
            }
            assertThat(done)
                    .filteredOn(answer ->
                            Http.header(answer, "Idempotency-Replayed").isEmpty())
                    .as(number)
                    .hasSize(1);
            done.add(file(onOne, number));
            done.add(file(onOther, number));
            byte[] first = done.get(0).body();
            assertThat(done)
                    .allSatisfy(answer -> assertThat(answer.body()).as(number).isEqualTo(first));
        }
    }

    /** One accepts, one rejects, and both mean the competition as it was filed. */
    @Test
    void of_two_changes_of_the_same_version_one_succeeds_and_the_other_is_told_of_it() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String path = COMPETITIONS + "/NODE-VERSION-" + round;
            String tag = Http.header(file(onOne, "NODE-VERSION-" + round), "ETag");
            List<HttpResponse<byte[]>> answers =
                    atOnce(1, http -> decide(http, path + (http == onOne ? "/acceptance" : "/rejection"), tag));
            assertThat(answers)
                    .extracting(HttpResponse::statusCode)
                    .as(Http.text(answers.get(0)) + Http.text(answers.get(1)))
                    .containsExactlyInAnyOrder(200, 412);
            String state = answers.get(0).statusCode() == 200 ? "ACCEPTED" : "REJECTED";
            assertThat(Http.json(onOther.get(path)).get("state").asString()).isEqualTo(state);
        }
    }

    @Test
    void a_token_of_one_is_good_at_the_other_until_it_is_revoked_at_either() throws Exception {
        for (int round = 0; round < 3; round++) {
            Http issuing = round % 2 == 0 ? onOne : onOther;
            Http asked = round % 2 == 0 ? onOther : onOne;
            MachineTokens tokens = new MachineTokens(issuing.base(), one.staff());
            String token = tokens.issue();
            assertThat(tokens.ask(asked.base(), token)).isEqualTo(200);
            assertThat(tokens.ask(issuing.base(), token)).isEqualTo(200);
            tokens.revoke(token);
            long revoked = System.nanoTime();
            assertThat(tokens.ask(issuing.base(), token)).isEqualTo(401);
            while (tokens.ask(asked.base(), token) != 401) {
                assertThat(Duration.ofNanos(System.nanoTime() - revoked)).isLessThan(Duration.ofSeconds(2));
                Thread.sleep(20);
            }
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void one_that_dies_under_load_takes_nothing_along() throws Exception {
        try (NodeDeath death = new NodeDeath(one, other)) {
            death.happen();
            death.nothingIsLostOrDoubled();
        }
    }

    private static HttpResponse<byte[]> file(Http http, String number) {
        return asking(() -> http.keyed("POST", COMPETITIONS, number, JSON, new Contest(number, 1, 0).filing()));
    }

    private static HttpResponse<byte[]> decide(Http http, String path, String tag) {
        return asking(() -> http.meaning(tag, "POST", path, "{\"reason\": \"同时处理\"}"));
    }

    /** The same on both nodes, by so many at each: those of the first node first. */
    private static List<HttpResponse<byte[]>> atOnce(int each, Function<Http, HttpResponse<byte[]>> request)
            throws Exception {
        CyclicBarrier together = new CyclicBarrier(2 * each);
        ExecutorService threads = Executors.newFixedThreadPool(2 * each);
        try {
            List<CompletableFuture<HttpResponse<byte[]>>> asked = new ArrayList<>();
            for (int i = 0; i < 2 * each; i++) {
                Http http = i < each ? onOne : onOther;
                asked.add(CompletableFuture.supplyAsync(
                        () -> {
                            asking(together::await);
                            return request.apply(http);
                        },
                        threads));
            }
            List<HttpResponse<byte[]>> answers = new ArrayList<>();
            for (CompletableFuture<HttpResponse<byte[]>> one : asked) {
                answers.add(one.get(1, TimeUnit.MINUTES));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T asking(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
