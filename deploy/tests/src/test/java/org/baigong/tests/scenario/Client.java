package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the public REST interface. */
final class Client {
    static final JsonMapper JSON = new JsonMapper();
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;

    Client(URI base) {
        this.root = base.resolve("/api/v1/");
    }

    record Answer(int status, String mediaType, String text, byte[] bytes) {
        JsonNode json() {
            return JSON.readTree(text);
        }

        /** This answer, which must have the status. */
        Answer expect(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    Answer post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    Answer post(String path) throws IOException, InterruptedException {
        return send("POST", path, null, BodyPublishers.noBody());
    }

    Answer put(String path, String mediaType, byte[] body) throws IOException, InterruptedException {
        return send("PUT", path, mediaType, BodyPublishers.ofByteArray(body));
    }

    Answer put(String path, String mediaType, String body) throws IOException, InterruptedException {
        return send("PUT", path, mediaType, BodyPublishers.ofString(body));
    }

    Answer send(String method, String path, String mediaType, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path))
                .timeout(Duration.ofMinutes(3))
                .method(method, body);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                new String(answer.body(), StandardCharsets.UTF_8),
                answer.body());
    }

    /** What is determined, without what differs from run to run: ids, times, the persons' random ids. */
    String list(String filter) throws IOException, InterruptedException {
        StringBuilder list = new StringBuilder();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = get("determinations?limit=500" + filter + cursor)
                    .expect(200)
                    .json();
            for (JsonNode item : page.get("items")) {
                JsonNode verdict = item.get("verdict");
                list.append(String.join(
                                " ",
                                verdict.get("clause").asString(),
                                verdict.get("outcome").asString(),
                                verdict.path("amount").asString("-"),
                                verdict.path("value").asString("-"),
                                verdict.at("/beneficiary/role").asString(),
                                item.get("name").asString(),
                                item.get("identity").asString(),
                                item.get("fact").asString().replaceAll("[0-9a-f-]{36}", "…")))
                        .append('\n');
            }
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : null;
        }
        return list.toString().lines().sorted().reduce("", (one, other) -> one + other + "\n");
    }
}
