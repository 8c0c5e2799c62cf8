package org.baigong.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.baigong.deploy.demo.Authenticator;
import org.baigong.deploy.demo.Browser;
import org.baigong.deploy.demo.Staff;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.ServerProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passwords and codes that are guessed, and keys that have gone. */
class GuessingTest {
    private static final int GUESSES = 5;
    private static final int ADDRESS_FAILURES = 20;
    private ServerProcess server;

    @BeforeEach
    void forget_the_guesses_of_others() throws Exception {
        server = OwnServer.get();
        Database.run(server, "delete from sign_in_address");
    }

    @Test
    void the_fifth_wrong_password_locks_and_the_administrator_unlocks() throws Exception {
        Persona person = Persona.hire(server, "g.passwords", "auditor");
        Guess.Answer unknown = Guess.at(server).password("g.nobody", person.password());
        for (int i = 0; i < GUESSES; i++) {
            assertThat(Guess.at(server).password(person.name(), "wrong" + i)).isEqualTo(unknown);
        }
        assertThat(Guess.at(server).password(person.name(), person.password()))
                .as("locked, and not told")
                .isEqualTo(unknown);
        Client administrator = person.administrator();
        String account = "accounts/" + person.name();
        assertThat(administrator.get(account).json().has("lockedUntil")).isTrue();
        assertThat(administrator.post(account + "/unlocking").expect(200).json().has("lockedUntil"))
                .isFalse();
        assertThat(Guess.at(server).password(person.name(), person.password()).letIn())
                .isTrue();
    }

    @Test
    void four_wrong_passwords_are_forgotten_once_it_was_right() throws Exception {
        Persona person = Persona.hire(server, "g.forgetful", "auditor");
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i < GUESSES; i++) {
                Guess.at(server).password(person.name(), "wrong");
            }
            assertThat(Guess.at(server)
                            .password(person.name(), person.password())
                            .letIn())
                    .isTrue();
        }
    }

    @Test
    void wrong_codes_lock_as_well_and_the_password_alone_forgets_none() throws Exception {
        Persona person = Persona.hire(server, "g.codes", "approver");
        Authenticator telephone = enrolled(person);
        for (int i = 0; i < GUESSES; i++) {
            Guess guess = Guess.at(server);
            assertThat(guess.password(person.name(), person.password()).asksForCode())
                    .isTrue();
            assertThat(guess.code("00000" + i).letIn()).isFalse();
        }
        assertThat(Guess.at(server).password(person.name(), person.password()).asksForCode())
                .as("locked")
                .isFalse();
        person.administrator().post("accounts/" + person.name() + "/unlocking").expect(200);
        Guess guess = Guess.at(server);
        guess.password(person.name(), person.password());
        assertThat(guess.code(telephone.code()).letIn()).isTrue();
    }

    @Test
    void a_code_works_once() throws Exception {
        Persona person = Persona.hire(server, "g.once", "finance-officer");
        String code = enrolled(person).code();
        Guess first = Guess.at(server);
        Guess second = Guess.at(server);
        first.password(person.name(), person.password());
        second.password(person.name(), person.password());
        assertThat(first.code(code).letIn()).isTrue();
        assertThat(second.code(code).letIn()).isFalse();
    }

    @Test
    void whoever_fails_twenty_times_in_a_minute_waits() throws Exception {
        Persona person = Persona.hire(server, "g.address", "auditor");
        for (int i = 0; i < ADDRESS_FAILURES; i++) {
            assertThat(Guess.at(server).password("g.nobody" + i, "wrong").status())
                    .isEqualTo(200);
        }
        assertThat(Guess.at(server).password(person.name(), person.password()).status())
                .isEqualTo(429);
        Database.run(server, "update sign_in_address set since = since - interval '1 minute'");
        assertThat(Guess.at(server).password(person.name(), person.password()).letIn())
                .isTrue();
    }

    @Test
    void a_key_that_has_gone_signs_nothing_any_more() throws Exception {
        Persona person = Persona.hire(server, "g.keys", "auditor");
        StolenKeys old = StolenKeys.of(server);
        JWTClaimsSet claims =
                SignedJWT.parse(person.signIn().get("access_token").asString()).getJWTClaimsSet();
        assertThat(status(person, old, claims)).isEqualTo(200);
        for (int i = 0; i < 2; i++) {
            Database.run(server, "update signing_key set active_from = active_from - interval '1 hour'");
            Thread.sleep(1000L * OwnServer.KEY_SECONDS / 10 + 500);
            assertThat(person.status(person.signIn())).as("there is another").isEqualTo(200);
        }
        assertThat(status(person, old, claims)).isEqualTo(401);
        // The administrator's was signed with it, too.
        server.staff().freshToken(Staff.ADMINISTRATOR);
    }

    /** With a token that was not seen before. */
    private static int status(Persona person, StolenKeys keys, JWTClaimsSet claims) throws Exception {
        String token = keys.sign(
                new JWTClaimsSet.Builder(claims).jwtID("j" + System.nanoTime()).build());
        return person.client(token).get("competitions").status();
    }

    private static Authenticator enrolled(Persona person) throws Exception {
        Browser browser = new Browser(person.name(), person.password(), null);
        person.grant(browser);
        return browser.authenticator();
    }
}
