package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.baigong.deploy.demo.Staff;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.People;

/** Tokens of the officer's program, issued and revoked by one certain node. */
record MachineTokens(URI node, Staff staff) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    String issue() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/identity/token", "grant_type=client_credentials");
        return Client.JSON.readTree(answer.body()).get("access_token").asString();
    }

    void revoke(String token) throws IOException, InterruptedException {
        post("/identity/revoke", "token=" + token);
    }

    /** The status with which a node answers the holder. */
    int ask(URI asked, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(asked.resolve("/api/v1/competitions?limit=1"))
                .header("Authorization", "Bearer " + token)
                .build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        String pair = People.OFFICER.id() + ":" + staff.secret(People.OFFICER.id());
        HttpRequest request = HttpRequest.newBuilder(node.resolve(path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
