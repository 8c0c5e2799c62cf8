package org.baigong.deploy.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public REST interface, as somebody who has signed in sees it. */
public final class Api {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI root;
    private final Token token;

    Api(URI base, Token token) {
        this.root = base.resolve("/api/v1/");
        this.token = token;
    }

    /** Where a token comes from that is still good. */
    interface Token {
        String fresh() throws IOException, InterruptedException;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send(written(path, "POST", body));
    }

    /** Changes what is in this version, as {@code version} says in the answer that showed it. */
    JsonNode post(String path, int version, Object body) throws IOException, InterruptedException {
        return send(written(path, "POST", body).header("If-Match", tag(version)));
    }

    JsonNode put(String path, int version, String mediaType, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("If-Match", tag(version))
                .header("Content-Type", mediaType)
                .PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder written(String path, String method, Object body)
            throws IOException, InterruptedException {
        return request(path)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private static String tag(int version) {
        return '"' + Integer.toString(version) + '"';
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(root.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.fresh());
    }

    private JsonNode send(HttpRequest.Builder built) throws IOException, InterruptedException {
        HttpRequest request = built.build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
