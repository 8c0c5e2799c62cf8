package org.baigong.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.baigong.deploy.demo.Staff;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tokens that were good until something happened: two seconds later at most, they are refused. */
class RevokedTokensTest {
    private static int count;

    private Persona person;
    private JsonNode tokens;

    @BeforeEach
    void sign_in() throws Exception {
        person = Persona.hire(SharedServer.get(), "a.revoked" + count++, "auditor");
        tokens = person.signIn();
        assertThat(person.status(tokens)).isEqualTo(200);
    }

    @Test
    void revoked_with_the_access_token_or_the_refresh_token() throws Exception {
        for (String kind : new String[] {"access_token", "refresh_token"}) {
            JsonNode other = person.signIn();
            assertThat(person.status(other)).isEqualTo(200);
            assertThat(revoke(other.get(kind).asString(), Staff.CLIENT).status())
                    .isEqualTo(200);
            assertVoid(other);
        }
        assertThat(person.status(tokens)).as("another sign-in").isEqualTo(200);
    }

    @Test
    void not_by_another_client_and_nothing_is_told_about_what_is_no_token() throws Exception {
        assertThat(revoke(tokens.get("access_token").asString(), "baigong-console")
                        .status())
                .isEqualTo(200);
        assertThat(revoke("garbage", Staff.CLIENT).status()).isEqualTo(200);
        assertThat(revoke("garbage", "nobody").error()).isEqualTo("401 invalid_client");
        assertThat(person.status(tokens)).isEqualTo(200);
    }

    @Test
    void signed_out() throws Exception {
        Endpoint.Answer answer = endpoint("logout")
                .get(Map.of("id_token_hint", tokens.get("id_token").asString()));
        assertThat(answer.status()).isEqualTo(200);
        assertVoid(tokens);
    }

    @Test
    void disabled() throws Exception {
        change("\"roles\": [\"auditor\"], \"enabled\": false");
        assertVoid(tokens);
    }

    @Test
    void given_other_roles() throws Exception {
        change("\"roles\": [\"talent-officer\"], \"enabled\": true");
        assertVoid(tokens);
        assertThat(person.status(person.signIn())).isEqualTo(200);
    }

    @Test
    void given_another_scope() throws Exception {
        change("\"roles\": [\"auditor\"], \"enabled\": true, \"towns\": [\"441900121\"]");
        assertVoid(tokens);
    }

    @Test
    void given_another_password() throws Exception {
        person.administrator()
                .post("accounts/" + person.name() + "/password-reset", "{}")
                .expect(200);
        assertVoid(tokens);
    }

    @Test
    void a_refresh_token_that_comes_twice_voids_all_that_came_of_it() throws Exception {
        String first = tokens.get("refresh_token").asString();
        JsonNode second = person.tokens().refreshed(Staff.CLIENT, first);
        assertThat(person.status(second)).isEqualTo(200);
        assertThat(refresh(first).error()).isEqualTo("400 invalid_grant");
        assertVoid(second);
        assertVoid(tokens);
    }

    private void change(String what) throws IOException, InterruptedException {
        person.administrator()
                .put("accounts/" + person.name(), "application/json", "{\"displayName\": \"某人\", " + what + "}")
                .expect(200);
    }

    private void assertVoid(JsonNode given) throws IOException, InterruptedException {
        assertThat(person.isSoonVoid(given)).isTrue();
        Client.Answer answer = person.client(given.get("access_token").asString())
                .get("competitions")
                .expect(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"baigong\", error=\"invalid_token\"");
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(refresh(given.get("refresh_token").asString()).error()).isEqualTo("400 invalid_grant");
    }

    private Endpoint.Answer refresh(String token) throws IOException, InterruptedException {
        return endpoint("token")
                .post(Map.of("grant_type", "refresh_token", "client_id", Staff.CLIENT, "refresh_token", token));
    }

    private Endpoint.Answer revoke(String token, String client) throws IOException, InterruptedException {
        return endpoint("revoke").post(Map.of("token", token, "client_id", client));
    }

    private Endpoint endpoint(String name) throws IOException {
        return Endpoint.of(person.server().base(), name);
    }
}
