package org.baigong.tests.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.baigong.tests.server.People;
import org.baigong.tests.server.ServerProcess;

/** Sends requests as they are, with the token of who asks unless they bring something else. */
final class Sender {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ServerProcess server;
    private final URI base;

    Sender(ServerProcess server) throws IOException {
        this.server = server;
        this.base = server.base().resolve("/api/v1");
    }

    Reply send(Order order) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + order.path()))
                .timeout(Duration.ofMinutes(2))
                .method(
                        order.method(),
                        order.body().bytes().length == 0
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(order.body().bytes()));
        if (order.body().mediaType() != null) {
            request.header("Content-Type", order.body().mediaType());
        }
        order.headers().forEach(header -> request.header(header.name(), header.value()));
        if (order.asking() != People.ANYBODY && !order.has("Authorization")) {
            request.header(
                    "Authorization",
                    "Bearer " + server.staff().token(order.asking().id()));
        }
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        return new Reply(answer.statusCode(), answer.headers(), answer.body());
    }
}
