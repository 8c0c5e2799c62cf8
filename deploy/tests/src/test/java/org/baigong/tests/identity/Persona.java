package org.baigong.tests.identity;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.baigong.deploy.demo.Browser;
import org.baigong.deploy.demo.Staff;
import org.baigong.deploy.demo.Tokens;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.People;
import org.baigong.tests.server.ServerProcess;
import tools.jackson.databind.JsonNode;

/** A person with an account of the built-in issuer, made for one test and harmed by nobody else's. */
record Persona(ServerProcess server, String name, String password) {

    private static final Duration SOON = Duration.ofSeconds(2);

    static Persona hire(ServerProcess server, String name, String... roles) throws IOException, InterruptedException {
        Staff staff = server.staff().hire(name, false, List.of(roles), List.of(), List.of());
        return new Persona(server, name, staff.secret(name));
    }

    Tokens tokens() throws IOException, InterruptedException {
        return new Tokens(server.base().resolve("/identity").toString());
    }

    Browser.Grant grant(Browser browser) throws IOException, InterruptedException {
        return browser.signIn(tokens().endpoint("authorization_endpoint"), Staff.CLIENT, "openid");
    }

    Browser.Grant grant() throws IOException, InterruptedException {
        return grant(new Browser(name, password, null));
    }

    JsonNode signIn() throws IOException, InterruptedException {
        return tokens().ofPerson(Staff.CLIENT, grant());
    }

    Client client(String token) throws IOException {
        return new Client(server.base(), () -> token);
    }

    /** The status of something that takes a role. */
    int status(JsonNode tokens) throws IOException, InterruptedException {
        return client(tokens.get("access_token").asString()).get("competitions").status();
    }

    /** Whether what was good is refused two seconds from now at the latest. */
    boolean isSoonVoid(JsonNode tokens) throws IOException, InterruptedException {
        Instant latest = Instant.now().plus(SOON);
        while (status(tokens) == 200) {
            if (Instant.now().isAfter(latest)) {
                return false;
            }
            Thread.sleep(50);
        }
        return status(tokens) == 401;
    }

    Client administrator() throws IOException, InterruptedException {
        return server.as(People.ADMINISTRATOR);
    }
}
