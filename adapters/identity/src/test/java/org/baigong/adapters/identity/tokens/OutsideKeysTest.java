package org.baigong.adapters.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.baigong.adapters.identity.Issuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutsideKeysTest {
    private final AtomicInteger reads = new AtomicInteger();
    private final ECKey first = Forge.newKey("first");
    private volatile JWKSet published = new JWKSet(first.toPublicJWK());
    private HttpServer server;
    private String address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        answer("/jwks", () -> {
            reads.incrementAndGet();
            return published.toString();
        });
        answer(
                "/.well-known/openid-configuration",
                () -> "{\"issuer\":\"" + address + "\",\"jwks_uri\":\"" + address
                        + "/jwks\",\"subject_types_supported\":[\"public\"]}");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void discovery_says_where_the_keys_are() throws Exception {
        TokenChecker checker = checker(null);
        assertThat(checker.check(token(first)).actor().id()).isEqualTo("mei");
        assertThat(reads).hasValue(1);
    }

    @Test
    void a_new_key_is_found_and_keys_that_do_not_exist_are_not_asked_for_again_and_again() throws Exception {
        TokenChecker checker = checker(URI.create(address + "/jwks"));
        checker.check(token(first));
        ECKey second = Forge.newKey("second");
        published = new JWKSet(List.of(first.toPublicJWK(), second.toPublicJWK()));
        checker.check(token(second));
        for (int i = 0; i < 20; i++) {
            String forged = token(Forge.newKey("made up " + i));
            assertThatThrownBy(() -> checker.check(forged)).isInstanceOf(InvalidToken.class);
        }
        assertThat(reads.get()).isBetween(2, 4);
    }

    @Test
    void keys_known_stay_good_while_the_issuer_is_away() throws Exception {
        TokenChecker checker = checker(URI.create(address + "/jwks"));
        checker.check(token(first));
        server.stop(0);
        checker.check(token(first));
    }

    @Test
    void an_issuer_never_seen_is_a_failure_and_not_a_wrong_token() {
        server.stop(0);
        assertThatThrownBy(() -> checker(null).check(token(first))).isInstanceOf(KeysUnavailable.class);
    }

    private TokenChecker checker(URI keys) {
        Issuer issuer = new Issuer(address, keys, false, "baigong", Set.of("otp"));
        return new TokenChecker(issuer, new OutsideKeys(address, keys), session -> false, Clock.systemUTC());
    }

    private String token(ECKey key) {
        return Forge.token("at+jwt", key, claims -> claims.issuer(address));
    }

    private interface Body {
        String text();
    }

    private void answer(String path, Body body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
