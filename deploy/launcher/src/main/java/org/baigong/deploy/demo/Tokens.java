package org.baigong.deploy.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The token endpoint of an issuer (RFC 6749), found through its discovery document. */
public final class Tokens {
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonNode metadata;

    /** @param issuer without a slash at its end */
    public Tokens(String issuer) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .build();
        metadata = JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    /** An address of the issuer's, for example its {@code authorization_endpoint}. */
    public String endpoint(String name) {
        return metadata.get(name).asString();
    }

    public JsonNode ofMachine(String id, String secret) throws IOException, InterruptedException {
        return post(id, secret, Map.of("grant_type", "client_credentials"));
    }

    public JsonNode ofPerson(String client, Browser.Grant grant) throws IOException, InterruptedException {
        return post(
                null,
                null,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        client,
                        "code",
                        grant.code(),
                        "code_verifier",
                        grant.verifier(),
                        "redirect_uri",
                        Browser.REDIRECT));
    }

    public JsonNode refreshed(String client, String refreshToken) throws IOException, InterruptedException {
        return post(
                null, null, Map.of("grant_type", "refresh_token", "client_id", client, "refresh_token", refreshToken));
    }

    private JsonNode post(String id, String secret, Map<String, String> form) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(endpoint("token_endpoint")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Browser.query(form)));
        if (id != null) {
            byte[] pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("no token: " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
