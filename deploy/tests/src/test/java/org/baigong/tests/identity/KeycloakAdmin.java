package org.baigong.tests.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keycloak's own administrator, through Keycloak's REST interface. All secrets are made up on the way. */
final class KeycloakAdmin {
    static final String NAME = "test-administrator";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final String password;

    KeycloakAdmin(URI base, String password) {
        this.base = base;
        this.password = password;
    }

    String password() {
        return password;
    }

    /** Somebody with a password: what is needed to sign in. */
    record Person(String realm, String id, String name, String password) {}

    Person person(String realm, String name, List<String> roles, Map<String, List<String>> attributes)
            throws IOException, InterruptedException {
        String secret = UUID.randomUUID().toString();
        call(
                "POST",
                realm + "/users",
                Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "attributes",
                        attributes,
                        "credentials",
                        List.of(Map.of("type", "password", "value", secret))));
        String id = call("GET", realm + "/users?exact=true&username=" + name, null)
                .at("/0/id")
                .asString();
        give(realm, id, roles);
        return new Person(realm, id, name, secret);
    }

    void give(String realm, String user, List<String> roles) throws IOException, InterruptedException {
        List<JsonNode> found = new ArrayList<>();
        for (String role : roles) {
            found.add(call("GET", realm + "/roles/" + role, null));
        }
        call("POST", realm + "/users/" + user + "/role-mappings/realm", found);
    }

    void disable(Person person) throws IOException, InterruptedException {
        call("PUT", person.realm() + "/users/" + person.id(), Map.of("enabled", false));
    }

    /** A new secret of the machine, which gets the roles and acts for the organisation. */
    String machine(String realm, String clientId, List<String> roles, String organisation)
            throws IOException, InterruptedException {
        String id = client(realm, clientId).get("id").asString();
        JsonNode account = call("GET", realm + "/clients/" + id + "/service-account-user", null);
        ((ObjectNode) account).putObject("attributes").putArray("organisations").add(organisation);
        call("PUT", realm + "/users/" + account.get("id").asString(), account);
        give(realm, account.get("id").asString(), roles);
        return call("POST", realm + "/clients/" + id + "/client-secret", Map.of())
                .get("value")
                .asString();
    }

    JsonNode client(String realm, String clientId) throws IOException, InterruptedException {
        return call("GET", realm + "/clients?clientId=" + clientId, null).get(0);
    }

    /** Another client of persons, without what makes tokens Baigong's. */
    void foreignClient(String realm, String clientId, String redirect) throws IOException, InterruptedException {
        call(
                "POST",
                realm + "/clients",
                Map.of(
                        "clientId",
                        clientId,
                        "publicClient",
                        true,
                        "redirectUris",
                        List.of(redirect),
                        "defaultClientScopes",
                        List.of()));
    }

    /** The realm of this repository once more, under another name. */
    void realm(String name) throws IOException, InterruptedException {
        ObjectNode realm = (ObjectNode) JSON.readTree(Files.readString(Keycloak.REALM_FILE));
        call("POST", "", realm.put("realm", name));
    }

    /** From now on a new key signs. */
    void rotate(String realm) throws IOException, InterruptedException {
        call(
                "POST",
                realm + "/components",
                Map.of(
                        "name", "rotated",
                        "providerId", "ecdsa-generated",
                        "providerType", "org.keycloak.keys.KeyProvider",
                        "config",
                                Map.of(
                                        "priority", List.of("1000"),
                                        "enabled", List.of("true"),
                                        "active", List.of("true"),
                                        "ecdsaEllipticCurveKey", List.of("P-256"))));
    }

    private JsonNode call(String method, String path, Object body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("admin/realms" + (path.isEmpty() ? "" : "/" + path)))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    }

    /** Good for a minute, so one for each call. */
    private String token() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=" + NAME + "&password=" + password))
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body())
                .get("access_token")
                .asString();
    }
}
