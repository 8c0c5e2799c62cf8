package org.baigong.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baigong.deploy.demo.Authenticator;
import org.baigong.deploy.demo.Browser;
import org.baigong.deploy.demo.Staff;
import org.baigong.tests.identity.KeycloakAdmin.Person;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.People;
import org.baigong.tests.server.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Baigong beside a real Keycloak with the realm of this repository: persons and machines sign in there and work here. */
class KeycloakTest {
    private static final String REALM = Keycloak.REALM;
    private static final Map<String, List<String>> NOTHING = Map.of();
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String PROPOSALS = "instruments/dongguan-2021/switches/DG-11.4.team/proposals";
    private static final String PROPOSAL = "{\"value\": \"PER_PERSON\", \"reason\": \"试问\"}";

    @TempDir
    static Path folder;

    private static Keycloak keycloak;
    private static ServerProcess baigong;

    /** Both at once: Baigong looks for its issuer at the first token. */
    @BeforeAll
    static void start() throws IOException, InterruptedException {
        keycloak = Keycloak.start(folder);
        baigong = ServerProcess.start(folder.resolve("data"), Map.of("BAIGONG_ISSUER", keycloak.issuer(REALM)));
        keycloak.ready();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        keycloak.close();
        if (baigong != null) {
            baigong.close();
        }
    }

    @Test
    void a_person_does_what_the_role_allows_for_the_own_organisation_only() throws Exception {
        Client organiser = as(person("organiser", Map.of("organisations", List.of(People.OWN)), "organiser"));
        Client officer = as(person("officer", NOTHING, "talent-officer"));
        organiser.post("competitions", filing("KC-OWN", People.OWN)).expect(201);
        assertThat(organiser
                        .post("competitions", filing("KC-OTHER", People.OTHER))
                        .expect(422)
                        .text())
                .contains("HOST_NOT_YOURS");
        officer.post("competitions", filing("KC-OTHER", People.OTHER)).expect(201);
        organiser.get("competitions/KC-OWN").expect(200);
        organiser.get("competitions/KC-OTHER").expect(404);
        assertThat(numbers(organiser)).contains("KC-OWN").doesNotContain("KC-OTHER");
        assertThat(numbers(officer)).contains("KC-OWN", "KC-OTHER");
        organiser.post("competitions/KC-OWN/acceptance").expect(403);
        officer.post("competitions/KC-OWN/acceptance").expect(200);
        officer.get("accounts").expect(403);
    }

    @Test
    void a_town_officer_sees_the_own_town() throws Exception {
        Client officer = as(person("officer.for.towns", NOTHING, "talent-officer"));
        String here = filing("KC-HERE", People.OWN).replaceFirst("\\{", "{\"town\": \"" + People.TOWN + "\", ");
        officer.post("competitions", here).expect(201);
        officer.post("competitions", filing("KC-ELSEWHERE", People.OWN)).expect(201);
        Client town = as(person("town.officer", Map.of("towns", List.of(People.TOWN)), "town-officer"));
        assertThat(numbers(town)).containsExactly("KC-HERE");
    }

    @Test
    void an_approver_approves_with_a_second_factor_and_not_without() throws Exception {
        Person person = person("approver", NOTHING);
        JsonNode before = signIn(new Browser(person.name(), person.password(), null));
        keycloak.admin().give(REALM, person.id(), List.of("approver"));
        JsonNode promoted = keycloak.tokens(REALM)
                .refreshed(Staff.CLIENT, before.get("refresh_token").asString());
        assertThat(claim(promoted, "groups")).contains("approver");
        assertThat(claim(promoted, "amr")).containsExactly("pwd");
        String proposal = propose();
        client(promoted).post("proposals/" + proposal + "/approval").expect(403);

        Browser enrolling = new Browser(person.name(), person.password(), null);
        assertThat(claim(signIn(enrolling), "amr"))
                .as("enrolled, but not yet shown")
                .containsExactly("pwd");
        Authenticator telephone = enrolling.authenticator();
        assertThat(telephone).as("the realm makes an approver enrol").isNotNull();
        JsonNode signedIn = signIn(new Browser(person.name(), person.password(), telephone));
        assertThat(claim(signedIn, "amr")).containsExactlyInAnyOrder("pwd", "otp");
        client(signedIn).post("proposals/" + proposal + "/approval").expect(200);
    }

    @Test
    void a_machine_signs_in_for_its_employer_and_cannot_approve() throws Exception {
        String secret =
                keycloak.admin().machine(REALM, "baigong-machine", List.of("hr-client", "approver"), People.OWN);
        JsonNode token = keycloak.tokens(REALM).ofMachine("baigong-machine", secret);
        assertThat(claim(token, "organisations")).containsExactly(People.OWN);
        Client machine = client(token);
        machine.get("determinations").expect(200);
        machine.get("competitions").expect(403);
        machine.post("proposals/" + propose() + "/approval").expect(403);
        assertThatThrownBy(() -> keycloak.tokens(REALM).ofMachine("baigong-machine", "wrong"))
                .hasMessageContaining("unauthorized_client");
    }

    @Test
    void what_was_not_made_for_baigong_is_refused() throws Exception {
        keycloak.admin().realm("other");
        Person stranger = keycloak.admin().person("other", "stranger", List.of("auditor"), NOTHING);
        JsonNode other = signIn("other", Staff.CLIENT, new Browser(stranger.name(), stranger.password(), null));
        client(other).get("competitions").expect(401);

        Person auditor = person("auditor", NOTHING, "auditor");
        keycloak.admin().foreignClient(REALM, "elsewhere", Browser.REDIRECT);
        JsonNode elsewhere = signIn(REALM, "elsewhere", new Browser(auditor.name(), auditor.password(), null));
        client(elsewhere).get("competitions").expect(401);

        JsonNode own = signIn(new Browser(auditor.name(), auditor.password(), null));
        client(own).get("competitions").expect(200);
        for (String kind : List.of("id_token", "refresh_token")) {
            String token = own.get(kind).asString();
            new Client(baigong.base(), () -> token).get("competitions").expect(401);
        }
    }

    @Test
    void a_person_who_was_disabled_gets_no_further_token() throws Exception {
        Person person = person("leaver", NOTHING, "auditor");
        JsonNode signedIn = signIn(new Browser(person.name(), person.password(), null));
        JsonNode next = keycloak.tokens(REALM)
                .refreshed(Staff.CLIENT, signedIn.get("refresh_token").asString());
        client(next).get("competitions").expect(200);
        keycloak.admin().disable(person);
        assertThatThrownBy(() -> keycloak.tokens(REALM)
                        .refreshed(Staff.CLIENT, next.get("refresh_token").asString()))
                .hasMessageContaining("invalid_grant");
        assertThat(next.get("expires_in").asInt()).as("what is left").isLessThanOrEqualTo(600);
    }

    @Test
    void new_keys_of_keycloak_are_believed_without_a_restart() throws Exception {
        Person person = person("auditor.of.keys", NOTHING, "auditor");
        JsonNode before = signIn(new Browser(person.name(), person.password(), null));
        client(before).get("competitions").expect(200);
        keycloak.admin().rotate(REALM);
        JsonNode after = signIn(new Browser(person.name(), person.password(), null));
        assertThat(key(after)).isNotEqualTo(key(before));
        Instant end = Instant.now().plus(SOON);
        while (client(after).get("competitions").status() == 401
                && Instant.now().isBefore(end)) {
            Thread.sleep(500);
        }
        client(after).get("competitions").expect(200);
        client(before).get("competitions").expect(200);
    }

    @Test
    void the_realm_locks_after_five_wrong_passwords() throws Exception {
        Person person = person("forgetful", NOTHING, "auditor");
        signIn(new Browser(person.name(), person.password(), null));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn(new Browser(person.name(), "wrong", null)))
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> signIn(new Browser(person.name(), person.password(), null)))
                .isInstanceOf(IOException.class);
    }

    private static Person person(String name, Map<String, List<String>> attributes, String... roles)
            throws IOException, InterruptedException {
        return keycloak.admin().person(REALM, name, List.of(roles), attributes);
    }

    private static Client as(Person person) throws IOException, InterruptedException {
        return client(signIn(new Browser(person.name(), person.password(), null)));
    }

    private static Client client(JsonNode tokens) throws IOException {
        return new Client(baigong.base(), () -> tokens.get("access_token").asString());
    }

    private static JsonNode signIn(Browser browser) throws IOException, InterruptedException {
        return signIn(REALM, Staff.CLIENT, browser);
    }

    private static JsonNode signIn(String realm, String client, Browser browser)
            throws IOException, InterruptedException {
        Browser.Grant grant =
                browser.signIn(keycloak.tokens(realm).endpoint("authorization_endpoint"), client, "openid");
        return keycloak.tokens(realm).ofPerson(client, grant);
    }

    private static String propose() throws IOException, InterruptedException {
        Client editor = as(person("editor." + System.nanoTime(), NOTHING, "policy-editor"));
        return editor.post(PROPOSALS, PROPOSAL).expect(201).json().get("id").asString();
    }

    private static String filing(String number, String host) {
        return new Contest(number, 1, 0).filing().replace(People.OWN, host);
    }

    private static List<String> numbers(Client client) throws IOException, InterruptedException {
        return client.all("competitions").stream()
                .map(item -> item.get("number").asString())
                .toList();
    }

    private static List<String> claim(JsonNode tokens, String name) throws ParseException {
        return SignedJWT.parse(tokens.get("access_token").asString())
                .getJWTClaimsSet()
                .getStringListClaim(name);
    }

    private static String key(JsonNode tokens) throws ParseException {
        return SignedJWT.parse(tokens.get("access_token").asString())
                .getHeader()
                .getKeyID();
    }
}
