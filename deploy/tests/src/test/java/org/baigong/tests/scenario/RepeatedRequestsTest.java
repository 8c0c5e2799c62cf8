package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.baigong.tests.server.Contest;
import org.junit.jupiter.api.Test;

/** A request that came with an Idempotency-Key and is sent again has the same answer, and no second effect. */
class RepeatedRequestsTest {
    private static final String JSON = "application/json";
    private static final String COMPETITIONS = "/api/v1/competitions";
    private static final int AT_ONCE = 16;

    private static HttpResponse<byte[]> file(Http http, String number, String key)
            throws IOException, InterruptedException {
        return http.keyed("POST", COMPETITIONS, key, JSON, new Contest(number, 1, 0).filing());
    }

    private static String replayed(HttpResponse<byte[]> answer) {
        return Http.header(answer, "Idempotency-Replayed");
    }

    @Test
    void the_same_is_answered_the_same_and_another_is_refused() throws IOException, InterruptedException {
        Http http = Http.shared();
        HttpResponse<byte[]> first = file(http, "REPEAT-1", "\"r-1\"");
        assertThat(first.statusCode()).as(Http.text(first)).isEqualTo(201);
        assertThat(replayed(first)).isEmpty();
        // Without the key, filing again answers 200.
        HttpResponse<byte[]> again = file(http, "REPEAT-1", "r-1");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(replayed(again)).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(Http.header(again, "Location")).isEqualTo(Http.header(first, "Location"));
        assertThat(Http.header(again, "Content-Type")).isEqualTo(Http.header(first, "Content-Type"));

        HttpResponse<byte[]> other = file(http, "REPEAT-2", "\"r-1\"");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Http.problem(other)).isEqualTo("idempotency-key-reused");
        assertThat(http.get(COMPETITIONS + "/REPEAT-2").statusCode()).isEqualTo(404);
        assertThat(Http.problem(file(http, "REPEAT-2", "two words"))).isEqualTo("malformed-idempotency-key");
    }

    @Test
    void a_refusal_is_kept_although_it_would_be_none_by_now() throws IOException, InterruptedException {
        Http http = Http.shared();
        String accept = COMPETITIONS + "/REPEAT-3/acceptance";
        HttpResponse<byte[]> refused = http.keyed("POST", accept, "r-3", JSON, "");
        assertThat(refused.statusCode()).isEqualTo(404);
        file(http, "REPEAT-3", "r-3-filing");
        HttpResponse<byte[]> again = http.keyed("POST", accept, "r-3", JSON, "");
        assertThat(again.body()).isEqualTo(refused.body());
        assertThat(replayed(again)).isEqualTo("true");
        assertThat(http.keyed("POST", accept, "r-4", JSON, "").statusCode()).isEqualTo(200);
    }

    @Test
    void at_once_it_takes_effect_once() {
        List<HttpResponse<byte[]>> answers = atOnce(i -> file(Http.shared(), "REPEAT-5", "r-5"));
        assertThat(answers)
                .filteredOn(
                        answer -> answer.statusCode() == 201 && replayed(answer).isEmpty())
                .hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 201).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(Http.problem(answer)).isEqualTo("request-in-progress");
            assertThat(Http.header(answer, "Retry-After")).isEqualTo("1");
        });
    }

    /** With keys of their own they collide in the database: that is a conflict, not an error, and is not kept. */
    @Test
    void a_collision_is_told_as_one_and_can_be_tried_again() throws IOException, InterruptedException {
        for (int round = 0; round < 5; round++) {
            String number = "REPEAT-6-" + round;
            List<HttpResponse<byte[]>> answers = atOnce(i -> file(Http.shared(), number, number + "-" + i));
            assertThat(answers)
                    .anySatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
            for (int i = 0; i < AT_ONCE; i++) {
                HttpResponse<byte[]> answer = answers.get(i);
                assertThat(answer.statusCode()).as(Http.text(answer)).isIn(200, 201, 409);
                if (answer.statusCode() == 409) {
                    assertThat(Http.problem(answer)).isEqualTo("concurrent-change");
                    HttpResponse<byte[]> later = file(Http.shared(), number, number + "-" + i);
                    assertThat(later.statusCode()).isEqualTo(200);
                    assertThat(replayed(later)).isEmpty();
                }
            }
        }
    }

    private static List<HttpResponse<byte[]>> atOnce(Request request) {
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            IntFunction<CompletableFuture<HttpResponse<byte[]>>> send =
                    i -> CompletableFuture.supplyAsync(() -> request.answer(i), clients);
            List<CompletableFuture<HttpResponse<byte[]>>> running =
                    IntStream.range(0, AT_ONCE).mapToObj(send).toList();
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            clients.shutdownNow();
        }
    }

    @FunctionalInterface
    private interface Request {
        HttpResponse<byte[]> send(int number) throws IOException, InterruptedException;

        default HttpResponse<byte[]> answer(int number) {
            try {
                return send(number);
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
