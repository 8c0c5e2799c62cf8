package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;

/**
 * Leads one small competition after the other, every second one certified by a job. Where a node does not answer, turns to
 * the other one with the same request, and with the same Idempotency-Key if it had one.
 */
final class Clerk implements Callable<List<Clerk.Led>> {
    static final int ENTRIES = 5;
    private static final String JSON = "application/json";

    private final Http[] nodes;
    private final String name;
    private final boolean keyed;
    private final int firstPerson;
    private final AtomicBoolean stopping;
    private int node;
    private boolean repeated;

    /** @param nodes the one that is asked first, and the one to turn to */
    Clerk(String name, boolean keyed, int firstPerson, AtomicBoolean stopping, Http... nodes) {
        this.name = name;
        this.keyed = keyed;
        this.firstPerson = firstPerson;
        this.stopping = stopping;
        this.nodes = nodes;
    }

    /**
     * A competition of which every step was answered with success.
     *
     * @param repeated a request without a key was sent again, and may have had its effect before
     * @param job that certifies it, or null where the answer said that it is certified
     */
    record Led(Contest contest, boolean repeated, Long job) {}

    @Override
    public List<Led> call() throws IOException, InterruptedException {
        List<Led> led = new ArrayList<>();
        while (!stopping.get()) {
            Contest contest = new Contest(name + "-" + led.size(), ENTRIES, firstPerson + ENTRIES * led.size());
            led.add(lead(contest, led.size() % 2 == 1));
        }
        return led;
    }

    private Led lead(Contest contest, boolean queued) throws IOException, InterruptedException {
        repeated = false;
        String path = "/" + contest.number();
        send("POST", "", JSON, contest.filing());
        send("POST", path + "/acceptance", JSON, "");
        send("PUT", path + "/entries", Client.CSV, contest.entriesCsv());
        send("PUT", path + "/results", Client.CSV, contest.resultsCsv());
        send("POST", path + "/freeze", JSON, "");
        HttpResponse<byte[]> certified = send("POST", path + "/certification", null, "", preference(queued));
        return new Led(
                contest,
                repeated && !keyed,
                certified.statusCode() == 202 ? Http.json(certified).get("id").asLong() : null);
    }

    private static String[] preference(boolean queued) {
        return queued ? new String[] {"Prefer", "respond-async"} : new String[0];
    }

    private HttpResponse<byte[]> send(String method, String path, String mediaType, String body, String... more)
            throws IOException, InterruptedException {
        List<String> headers = new ArrayList<>(List.of(more));
        if (mediaType != null) {
            headers.addAll(List.of("Content-Type", mediaType));
        }
        if (keyed) {
            headers.addAll(List.of("Idempotency-Key", UUID.randomUUID().toString()));
        }
        boolean again = false;
        while (true) {
            try {
                HttpResponse<byte[]> answer =
                        nodes[node].send(method, "/api/v1/competitions" + path, body, headers.toArray(String[]::new));
                if (!isToBeTriedAgain(answer)) {
                    return checked(answer, again);
                }
            } catch (IOException dead) {
                node = 1 - node;
                again = true;
                repeated = true;
            }
            Thread.sleep(50);
        }
    }

    /** The transaction of the node that died ends when the database notices. */
    private static boolean isToBeTriedAgain(HttpResponse<byte[]> answer) {
        return List.of("request-in-progress", "concurrent-change").contains(Http.problem(answer));
    }

    /** With a key it is as if nothing had happened; without one, what was done before may be refused. */
    private HttpResponse<byte[]> checked(HttpResponse<byte[]> answer, boolean again) {
        if (keyed || !again) {
            assertThat(answer.statusCode()).as(Http.text(answer)).isLessThan(300);
        } else {
            assertThat(answer.statusCode()).as(Http.text(answer)).isIn(200, 201, 202, 409);
        }
        return answer;
    }
}
