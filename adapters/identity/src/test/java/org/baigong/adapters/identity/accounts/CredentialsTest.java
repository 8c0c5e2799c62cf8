package org.baigong.adapters.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.baigong.adapters.identity.TestStore;
import org.baigong.application.access.Role;
import org.baigong.application.identity.AccountKind;
import org.junit.jupiter.api.Test;

class CredentialsTest {
    private static final String RIGHT = "correct horse battery";
    private static final String HERE = "192.0.2.1";

    private final TestStore database = TestStore.create()
            .with("mei", AccountKind.PERSON, RIGHT, Role.APPROVER)
            .with("hr-1", AccountKind.MACHINE, RIGHT, Role.HR_CLIENT);
    private final Attempts attempts = new Attempts(database.store);
    private final Credentials credentials = at(Instant.now());

    @Test
    void only_the_right_password_of_an_enabled_person_will_do() {
        assertThat(credentials.person("mei", RIGHT, HERE)).map(Holder::id).contains("mei");
        assertThat(credentials.person("mei", RIGHT + " ", HERE)).isEmpty();
        assertThat(credentials.person("hr-1", RIGHT, HERE)).isEmpty();
        assertThat(credentials.person("nobody", RIGHT, HERE)).isEmpty();
        assertThat(credentials.person("me\0i", RIGHT, HERE)).isEmpty();
        assertThat(credentials.machine("mei", RIGHT, HERE)).isEmpty();
        database.run("update account set enabled = false");
        assertThat(credentials.person("mei", RIGHT, HERE)).isEmpty();
        assertThat(credentials.machine("hr-1", RIGHT, HERE)).isEmpty();
    }

    @Test
    void five_wrong_passwords_lock_and_the_right_one_is_then_wrong_too() {
        guess(4);
        assertThat(credentials.person("mei", RIGHT, HERE)).isPresent();
        guess(1);
        assertThat(credentials.person("mei", RIGHT, HERE)).isEmpty();
        assertThat(database.column("select locked_until > now() + interval '14 minutes'"
                        + " and locked_until <= now() + interval '15 minutes' from account where id = 'mei'"))
                .containsExactly("t");
    }

    @Test
    void the_next_lock_is_twice_as_long() {
        guess(5);
        database.run("update account set locked_until = now() - interval '1 second' where id = 'mei'");
        guess(4);
        assertThat(database.column("select locked_until from account where id = 'mei'"))
                .containsExactly((String) null);
        guess(1);
        assertThat(database.column("select locked_until > now() + interval '29 minutes' from account where id = 'mei'"))
                .containsExactly("t");
    }

    /** Two nodes are two of these on one database. */
    @Test
    void guesses_at_once_on_two_nodes_count_together() {
        List<Credentials> nodes = List.of(credentials, at(Instant.now()));
        IntStream.range(0, 12)
                .mapToObj(i ->
                        CompletableFuture.runAsync(() -> nodes.get(i % 2).person("mei", "wrong " + i, "192.0.2." + i)))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(database.column("select failures || ' ' || locks from account where id = 'mei'"))
                .containsExactly("5 1");
    }

    @Test
    void a_code_is_good_once_and_one_step_early_or_late() {
        byte[] secret = Totp.newSecret();
        database.store.alone(connection -> {
            database.accounts.enrol(connection, "mei", secret, 0);
            return null;
        });
        Instant now = Instant.now();
        assertThat(at(now).code("mei", Totp.code(secret, now.minusSeconds(90)), HERE))
                .isFalse();
        String code = Totp.code(secret, now.minusSeconds(30));
        assertThat(at(now).code("mei", code, HERE)).isTrue();
        assertThat(at(now).code("mei", code, HERE)).isFalse();
        assertThat(at(now).code("mei", Totp.code(secret, now.plusSeconds(30)), HERE))
                .isTrue();
        assertThat(at(now).code("mei", Totp.code(secret, now), HERE))
                .as("an older code than the last one used")
                .isFalse();
    }

    @Test
    void right_passwords_do_not_win_back_guesses_at_the_code() {
        database.store.alone(connection -> {
            database.accounts.enrol(connection, "mei", Totp.newSecret(), 0);
            return null;
        });
        for (int i = 0; i < 5; i++) {
            credentials.person("mei", RIGHT, HERE);
            credentials.code("mei", "no code", HERE);
        }
        assertThat(credentials.person("mei", RIGHT, HERE)).isEmpty();
    }

    @Test
    void an_address_is_slowed_down_whatever_accounts_it_tries() {
        for (int i = 0; i < 20; i++) {
            assertThat(attempts.isTooMany(HERE)).isFalse();
            attempts.countAddress(HERE);
        }
        assertThat(attempts.isTooMany(HERE)).isTrue();
        assertThat(attempts.isTooMany("192.0.2.2")).isFalse();
        database.run("update sign_in_address set since = now() - interval '61 seconds'");
        assertThat(attempts.isTooMany(HERE)).isFalse();
    }

    @Test
    void secrets_are_not_stored_as_they_are() {
        byte[] secret = Totp.newSecret();
        database.store.alone(connection -> {
            database.accounts.enrol(connection, "mei", secret, 0);
            return null;
        });
        assertThat(database.column("select password_hash from account"))
                .allMatch(hash -> hash.startsWith("$argon2id$v=19$m=19456,t=3,p=1$"));
        assertThat(database.column("select encode(totp_cipher, 'hex') from account where id = 'mei'"))
                .noneMatch(cipher -> cipher.contains(java.util.HexFormat.of().formatHex(secret)));
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            credentials.person("mei", "wrong password", HERE);
        }
    }

    private Credentials at(Instant now) {
        return new Credentials(database.store, database.accounts, attempts, Clock.fixed(now, ZoneOffset.UTC));
    }
}
