package org.baigong.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the public REST interface. */
public final class Client {
    public static final JsonMapper JSON = new JsonMapper();
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;
    private final Token token;

    /** Where a token comes from that is still good. */
    @FunctionalInterface
    public interface Token {
        String fresh() throws IOException, InterruptedException;
    }

    /** Somebody who has not signed in. */
    public Client(URI base) {
        this(base, null);
    }

    public Client(URI base, Token token) {
        this.root = base.resolve("/api/v1/");
        this.token = token;
    }

    public record Answer(int status, HttpHeaders headers, String text, byte[] bytes) {
        public String mediaType() {
            return header("Content-Type");
        }

        /** The header, or nothing. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** This answer, which must have the status. */
        public Answer expect(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    public Answer post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    public Answer post(String path) throws IOException, InterruptedException {
        return send("POST", path, null, BodyPublishers.noBody());
    }

    public Answer put(String path, String mediaType, byte[] body) throws IOException, InterruptedException {
        return send("PUT", path, mediaType, BodyPublishers.ofByteArray(body));
    }

    public Answer put(String path, String mediaType, String body) throws IOException, InterruptedException {
        return send("PUT", path, mediaType, BodyPublishers.ofString(body));
    }

    /** Changes whatever version there is: what versions are for has tests of its own. */
    public Answer send(String method, String path, String mediaType, BodyPublisher body)
            throws IOException, InterruptedException {
        Map<String, String> headers = new HashMap<>();
        if (mediaType != null) {
            headers.put("Content-Type", mediaType);
        }
        if (!method.equals("GET")) {
            headers.put("If-Match", "*");
        }
        return exchange(method, path, headers, body);
    }

    public Answer exchange(String method, String path, Map<String, String> headers, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path))
                .timeout(Duration.ofMinutes(3))
                .method(method, body);
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token.fresh());
        }
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        return new Answer(
                answer.statusCode(),
                answer.headers(),
                new String(answer.body(), StandardCharsets.UTF_8),
                answer.body());
    }

    /** The items of all pages of a list. */
    public List<JsonNode> all(String list) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(list + "?limit=500" + cursor).expect(200).json();
            page.get("items").forEach(items::add);
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : null;
        } while (cursor != null);
        return items;
    }

    /** What is determined, without what differs from run to run: ids, times, the persons' random ids. */
    public String list(String filter) throws IOException, InterruptedException {
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
