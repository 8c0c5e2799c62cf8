package org.baigong.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the server itself whether it can work: database and broker in reach, not merely a port open. */
final class Readiness {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Readiness() {}

    /** Waits until the server says it is ready; false when the signal to stop came first. */
    static boolean await(URI base, StopSignal stop) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(base.resolve("health/ready"))
                .timeout(PATIENCE)
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer;
        do {
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == OK) {
                return true;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The server does not become ready: " + answer.body());
            }
        } while (!stop.within(PAUSE));
        return false;
    }
}
