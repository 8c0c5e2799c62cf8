package org.baigong.adapters.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.baigong.adapters.identity.TestStore;
import org.junit.jupiter.api.Test;

class SigningKeysTest {
    private final TestStore database = TestStore.create();
    private final Hand clock = new Hand();

    @Test
    void nodes_that_start_at_once_make_one_key() {
        List<CompletableFuture<String>> starts = IntStream.range(0, 6)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> node().current().getKeyID()))
                .toList();
        assertThat(starts.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(database.column("select id from signing_key")).hasSize(1);
    }

    @Test
    void the_next_key_is_published_a_day_before_it_signs_and_the_last_one_until_its_tokens_expired() {
        SigningKeys keys = node();
        String first = keys.current().getKeyID();
        clock.pass(Duration.ofDays(29).minusMinutes(5));
        assertThat(published(keys)).containsExactly(first);
        clock.pass(Duration.ofMinutes(10));
        assertThat(published(keys)).hasSize(2);
        assertThat(keys.current().getKeyID()).isEqualTo(first);
        clock.pass(Duration.ofDays(1));
        String second = keys.current().getKeyID();
        assertThat(second).isNotEqualTo(first);
        assertThat(published(keys)).containsExactlyInAnyOrder(first, second);
        clock.pass(Duration.ofMinutes(20));
        assertThat(published(keys)).containsExactly(second);
    }

    @Test
    void a_server_that_slept_long_signs_with_a_new_key() {
        String first = node().current().getKeyID();
        clock.pass(Duration.ofDays(100));
        SigningKeys keys = node();
        assertThat(keys.current().getKeyID()).isNotEqualTo(first);
    }

    @Test
    void rotating_at_once_keeps_the_old_key_for_checking() {
        SigningKeys keys = node();
        String first = keys.current().getKeyID();
        clock.pass(Duration.ofSeconds(1));
        keys.rotate();
        assertThat(keys.current().getKeyID()).isNotEqualTo(first);
        assertThat(published(keys)).contains(first, keys.current().getKeyID());
    }

    @Test
    void no_private_part_is_published_or_stored_readable() {
        SigningKeys keys = node();
        String secret = keys.current().getD().toString();
        assertThat(keys.published().toString()).doesNotContain(secret);
        assertThat(database.column("select encode(key_cipher, 'escape') from signing_key"))
                .noneMatch(cipher -> cipher.contains(secret));
    }

    private SigningKeys node() {
        return new SigningKeys(database.store, database.sealed, new KeyPlan(Duration.ofDays(30)), clock);
    }

    private static List<String> published(SigningKeys keys) {
        return keys.published().getKeys().stream().map(JWK::getKeyID).toList();
    }

    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
