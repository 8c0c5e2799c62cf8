package org.baigong.deploy.bench.season;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.baigong.deploy.bench.server.RunningServer;
import org.baigong.deploy.demo.Staff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public interface of the server, as somebody who signed in; anything but success stops the run. */
public final class Api {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;
    private final Staff staff;
    private final String id;

    /** @param id one of those who work at the server */
    public Api(RunningServer server, String id) throws IOException, InterruptedException {
        this.root = server.base().resolve("/api/v1/");
        this.staff = server.staff();
        this.id = id;
    }

    public JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send(request(path)
                .header("If-Match", "*")
                .header("Content-Type", "application/json")
                .POST(body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    JsonNode put(String path, String mediaType, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("If-Match", "*")
                .header("Content-Type", mediaType)
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    /** How many determinations there are, over all clauses and outcomes. */
    public long countDeterminations() throws IOException, InterruptedException {
        long count = 0;
        for (JsonNode total : get("determinations/totals").get("items")) {
            count += total.get("count").asLong();
        }
        return count;
    }

    /** Changes mean whatever version there is: nobody else is at it. */
    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(root.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + staff.token(id));
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
