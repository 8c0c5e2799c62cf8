package org.baigong.tests.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.baigong.deploy.demo.Staff;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.People;
import org.baigong.tests.server.ServerProcess;
import org.baigong.tests.server.SharedServer;
import tools.jackson.databind.JsonNode;

/** An officer's client that sees and sends headers, with addresses from the root of the host. Changes mean any version. */
record Http(URI base, Staff staff) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Http shared() throws IOException, InterruptedException {
        return of(SharedServer.get());
    }

    static Http of(ServerProcess server) throws IOException, InterruptedException {
        return new Http(server.base(), server.staff());
    }

    /** @param headers names and values by turns */
    HttpResponse<byte[]> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofMinutes(3))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!List.of("GET", "HEAD", "OPTIONS").contains(method)
                && !List.of(headers).contains("If-Match")) {
            request.header("If-Match", "*");
        }
        request.header("Authorization", "Bearer " + staff.token(People.OFFICER.id()));
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Changes what is in the version that the tag names. */
    HttpResponse<byte[]> meaning(String tag, String method, String path, String json)
            throws IOException, InterruptedException {
        return send(method, path, json, "Content-Type", "application/json", "If-Match", tag);
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, null, headers);
    }

    HttpResponse<byte[]> keyed(String method, String path, String key, String mediaType, String body)
            throws IOException, InterruptedException {
        return send(method, path, body, "Idempotency-Key", key, "Content-Type", mediaType);
    }

    static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        return Client.JSON.readTree(answer.body());
    }

    /** The type of the problem that an answer is, or nothing. */
    static String problem(HttpResponse<byte[]> answer) {
        return header(answer, "Content-Type").equals("application/problem+json")
                ? json(answer).get("type").asString().replace("/problems/", "")
                : "";
    }
}
