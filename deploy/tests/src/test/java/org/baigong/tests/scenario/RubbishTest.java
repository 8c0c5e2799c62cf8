package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Ten thousand requests of rubbish: each gets a 4xx problem that points at the fault, and nothing changes. */
class RubbishTest {
    private static final int REQUESTS = 10_000;
    private static final long SEED = 20_231_204;
    private static final List<String> HANDLES = List.of(
            "POST evaluations",
            "POST competitions",
            "PUT competitions/RUBBISH/results",
            "PUT competitions/RUBBISH/entries",
            "POST competitions/RUBBISH/corrections",
            "POST honours",
            "POST instruments/dongguan-2021/switches/DG-11.4.team/proposals");

    /** Small bodies that unfold to millions of objects, and of faults to tell. */
    @Test
    void that_unfolds_is_refused_before_it_fills_the_memory() throws IOException, InterruptedException {
        Client client = SharedServer.client();
        for (String handle : HANDLES) {
            for (String item : List.of("{}", "[]", "{\"a\":1}")) {
                for (int count : List.of(90_000, 1_800_000)) {
                    String list =
                            handle.endsWith("entries") ? "entries" : handle.endsWith("honours") ? "honours" : "results";
                    String name = handle.endsWith("evaluations") ? "facts" : list;
                    String body = "{\"" + name + "\":[" + (item + ",").repeat(count) + item + "]}";
                    Client.Answer answer = client.send(
                            handle.split(" ")[0],
                            handle.split(" ")[1],
                            "application/json",
                            BodyPublishers.ofString(body));
                    assertThat(answer.status())
                            .as(handle + " " + count + " " + item + ": " + answer.text())
                            .isBetween(400, 499);
                }
            }
        }
    }

    @Test
    void cursors_are_refused() throws IOException, InterruptedException {
        Client client = SharedServer.client();
        String zero = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("competitions:\0".getBytes(StandardCharsets.UTF_8));
        for (String list : List.of("competitions", "determinations")) {
            for (String cursor : List.of("", "x", "%25", zero)) {
                client.get(list + "?cursor=" + cursor).expect(400);
            }
        }
    }

    @Test
    void is_refused_with_a_pointer_and_changes_nothing() throws IOException, InterruptedException {
        Client client = SharedServer.client();
        Contest contest = new Contest("RUBBISH", 3, 900_000);
        contest.fileAndAccept(client);
        client.put("competitions/RUBBISH/entries", Client.CSV, contest.entriesCsv())
                .expect(200);
        String before = state(client);
        Random random = new Random(SEED);
        Rubbish rubbish = new Rubbish(random);
        for (int i = 0; i < REQUESTS; i++) {
            String handle = HANDLES.get(random.nextInt(HANDLES.size()));
            byte[] body = rubbish.body(handle);
            Client.Answer answer = client.send(
                    handle.split(" ")[0],
                    handle.split(" ")[1],
                    rubbish.mediaType(handle),
                    BodyPublishers.ofByteArray(body));
            String sent = "seed " + SEED + ", request " + i + ", " + handle + ": "
                    + new String(body, 0, Math.min(body.length, 500), StandardCharsets.UTF_8);
            assertThat(answer.status()).as(sent + "\n" + answer.text()).isBetween(400, 499);
            assertThat(answer.mediaType()).as(sent).isEqualTo("application/problem+json");
            JsonNode problem = answer.json();
            assertThat(problem.get("type").asString()).as(sent).startsWith("/problems/");
            if (answer.status() == 400 || answer.status() == 422) {
                assertThat(problem.at("/errors/0/pointer").isString()).as(sent).isTrue();
            }
        }
        assertThat(state(client)).isEqualTo(before);
    }

    /** All that a refused request could have changed. */
    private static String state(Client client) throws IOException, InterruptedException {
        return client.get("competitions?limit=500").expect(200).text()
                + client.get("competitions/RUBBISH/entries").expect(200).text()
                + client.get("competitions/RUBBISH/results").expect(200).text()
                + client.get("determinations/totals").expect(200).text()
                + client.get("instruments/dongguan-2021").expect(200).text();
    }
}
