package org.baigong.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baigong.deploy.demo.Browser;
import org.baigong.deploy.demo.Staff;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The code flow, used by those whom it is there to keep out. */
class CodeFlowAttacksTest {
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static Persona person;

    @BeforeAll
    static void hire() throws Exception {
        person = Persona.hire(SharedServer.get(), "a.flows", "auditor");
    }

    @Test
    void what_the_program_sent_along_comes_back() throws Exception {
        Browser.Grant grant = person.grant();
        JsonNode tokens = person.tokens().ofPerson(Staff.CLIENT, grant);
        assertThat(SignedJWT.parse(tokens.get("id_token").asString())
                        .getJWTClaimsSet()
                        .getStringClaim("nonce"))
                .isEqualTo(grant.nonce());
        Endpoint.Answer refused = authorize("prompt=none");
        assertThat(refused.location()).contains("error=login_required", "state=s-1", "iss=");
    }

    @Test
    void a_code_that_comes_twice_voids_what_it_was_good_for() throws Exception {
        Browser.Grant grant = person.grant();
        JsonNode tokens = person.tokens().ofPerson(Staff.CLIENT, grant);
        assertThat(person.status(tokens)).isEqualTo(200);
        assertThat(redeem(grant).error()).isEqualTo("400 invalid_grant");
        assertThat(person.isSoonVoid(tokens)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk,400 invalid_grant",
        "code_verifier=,400 invalid_grant",
        "client_id=baigong-console,400 invalid_grant",
        "client_id=nobody,400 invalid_grant",
        "redirect_uri=http://127.0.0.1:49153/callback,400 invalid_grant",
        "redirect_uri=,400 invalid_grant",
        "code=garbage,400 invalid_grant",
        "grant_type=,400 invalid_request"
    })
    void a_code_is_good_for_whom_it_was_given_to(String change, String error) throws Exception {
        Browser.Grant grant = person.grant();
        assertThat(redeem(grant, change).error()).isEqualTo(error);
        if (!change.startsWith("code=") && !change.startsWith("grant_type=")) {
            assertThat(redeem(grant).error()).as("it was tried with").isEqualTo("400 invalid_grant");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "code_challenge=,invalid_request",
        "code_challenge_method=plain,invalid_request",
        "code_challenge_method=,invalid_request",
        "response_type=token,unsupported_response_type",
        "response_type=code id_token,unsupported_response_type",
        "response_mode=fragment,invalid_request",
        "request=eyJhbGciOiJub25lIn0.e30.,request_not_supported"
    })
    void a_weaker_flow_is_refused_to_the_program(String change, String error) throws Exception {
        Endpoint.Answer answer = authorize(change);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).startsWith(Browser.REDIRECT + "?").contains("error=" + error, "state=s-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redirect_uri=https://evil.example/callback",
                "redirect_uri=http://127.0.0.1:49152/callback/../other",
                "redirect_uri=http://127.0.0.1:49152@evil.example/callback",
                "redirect_uri=http://localhost:49152/callback",
                "redirect_uri=http://127.0.0.1:49152/callback?more=1",
                "redirect_uri=http://127.0.0.1:49152/callback#part",
                "redirect_uri=",
                "client_id=baigong-console",
                "client_id=nobody",
                "client_id=",
                "request=e30.e30."
            })
    void nobody_is_sent_to_an_address_that_is_not_registered(String change) throws Exception {
        Endpoint.Answer answer = authorize(change);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.location()).isEmpty();
        assertThat(answer.text()).doesNotContain("evil.example", "<form");
    }

    @Test
    void a_password_is_typed_at_the_issuer_only() throws Exception {
        Endpoint.Answer answer = token().post(Map.of(
                "grant_type",
                "password",
                "client_id",
                Staff.CLIENT,
                "username",
                person.name(),
                "password",
                person.password()));
        assertThat(answer.error()).isEqualTo("400 unsupported_grant_type");
    }

    @Test
    void a_machine_with_a_wrong_secret_is_told_how_to_sign_in() throws Exception {
        Endpoint.Answer answer =
                token().post(Map.of("grant_type", "client_credentials"), "Authorization", "Basic dC5ocjp3cm9uZw==");
        assertThat(answer.error()).isEqualTo("401 invalid_client");
        assertThat(answer.challenge()).startsWith("Basic ");
        assertThat(token().post(Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                person.name(),
                                "client_secret",
                                person.password()))
                        .error())
                .as("a person is no machine")
                .isEqualTo("401 invalid_client");
    }

    private static Endpoint.Answer authorize(String... changes) throws IOException, InterruptedException {
        Map<String, String> request = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", Staff.CLIENT,
                "redirect_uri", Browser.REDIRECT,
                "scope", "openid",
                "state", "s-1",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256"));
        return Endpoint.of(person.server().base(), "authorize").get(changed(request, changes));
    }

    private static Endpoint.Answer redeem(Browser.Grant grant, String... changes)
            throws IOException, InterruptedException {
        Map<String, String> form = new HashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                Staff.CLIENT,
                "code",
                grant.code(),
                "code_verifier",
                grant.verifier(),
                "redirect_uri",
                Browser.REDIRECT));
        return token().post(changed(form, changes));
    }

    /** A parameter without value is left out. */
    private static Map<String, String> changed(Map<String, String> parameters, String... changes) {
        for (List<String> change :
                Arrays.stream(changes).map(one -> List.of(one.split("=", 2))).toList()) {
            if (change.get(1).isEmpty()) {
                parameters.remove(change.get(0));
            } else {
                parameters.put(change.get(0), change.get(1));
            }
        }
        return parameters;
    }

    private static Endpoint token() throws IOException {
        return Endpoint.of(person.server().base(), "token");
    }
}
