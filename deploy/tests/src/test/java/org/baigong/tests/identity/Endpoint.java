package org.baigong.tests.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.baigong.tests.server.Client;
import tools.jackson.databind.JsonNode;

/** An address below {@code /identity}, asked by a program that need not keep to the rules. Redirects are not followed. */
record Endpoint(URI address) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Endpoint of(URI base, String name) {
        return new Endpoint(base.resolve("/identity/" + name));
    }

    record Answer(int status, String location, String challenge, String text) {
        JsonNode json() {
            return Client.JSON.readTree(text);
        }

        String error() {
            return status + " " + json().path("error").asString();
        }
    }

    Answer get(Map<String, String> parameters) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + "?" + encoded(parameters))));
    }

    /** @param headers names and values by turns */
    Answer post(Map<String, String> form, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("Location").orElse(""),
                answer.headers().firstValue("WWW-Authenticate").orElse(""),
                answer.body());
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
