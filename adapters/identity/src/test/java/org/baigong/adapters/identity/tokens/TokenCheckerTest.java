package org.baigong.adapters.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCheckerTest {
    private final Forge forge = new Forge();
    private final Set<String> revoked = new HashSet<>();
    private final TokenChecker checker = forge.checker(revoked, Clock.systemUTC());

    @Test
    void a_good_token_stands_for_its_actor() throws Exception {
        Actor actor = actor(claims -> claims.claim("groups", List.of("auditor", "organiser", "some-role-of-others"))
                .claim("organisations", List.of("12990000MB2C00001X"))
                .claim("towns", List.of("441900003")));
        assertThat(actor)
                .isEqualTo(new Actor(
                        "mei",
                        Set.of(Role.AUDITOR, Role.ORGANISER),
                        Set.of(new CreditCode("12990000MB2C00001X")),
                        Set.of(new TownCode("441900003"))));
    }

    @Test
    void without_groups_one_is_the_public() throws Exception {
        assertThat(actor(claims -> claims.claim("groups", null)).roles()).containsExactly(Role.PUBLIC);
    }

    @Test
    void an_approver_without_a_second_factor_is_none() throws Exception {
        assertThat(actor(claims -> claims.claim("groups", List.of("approver", "auditor"))
                                .claim("amr", List.of("pwd")))
                        .roles())
                .containsExactlyInAnyOrder(Role.PUBLIC, Role.AUDITOR);
        assertThat(actor(claims -> claims.claim("groups", List.of("approver")).claim("amr", List.of("pwd", "otp")))
                        .roles())
                .containsExactlyInAnyOrder(Role.PUBLIC, Role.APPROVER);
    }

    static Stream<Named<UnaryOperator<JWTClaimsSet.Builder>>> wrongClaims() {
        Instant now = Instant.now();
        return Stream.of(
                wrong("expired", claims -> claims.expirationTime(Date.from(now.minusSeconds(60)))),
                wrong("not yet valid", claims -> claims.notBeforeTime(Date.from(now.plusSeconds(120)))),
                wrong("issued in the future", claims -> claims.issueTime(Date.from(now.plusSeconds(120)))),
                wrong("foreign issuer", claims -> claims.issuer("https://issuer.example/")),
                wrong("wrong audience", claims -> claims.audience("another")),
                wrong("no audience", claims -> claims.audience((String) null)),
                wrong("no issuer", claims -> claims.issuer(null)),
                wrong("no subject", claims -> claims.subject(null)),
                wrong("no expiry", claims -> claims.expirationTime(null)),
                wrong("no time of issue", claims -> claims.issueTime(null)),
                wrong("no id", claims -> claims.jwtID(null)),
                wrong("subject blank", claims -> claims.subject(" ")),
                wrong("subject is everybody", claims -> claims.subject("anybody")),
                wrong("groups not a list", claims -> claims.claim("groups", "auditor")),
                wrong("town malformed", claims -> claims.claim("towns", List.of("4419"))),
                wrong("towns hold a null", claims -> claims.claim("towns", java.util.Arrays.asList((Object) null))),
                wrong("credit code malformed", claims -> claims.claim("organisations", List.of("1234"))));
    }

    @ParameterizedTest
    @MethodSource("wrongClaims")
    void wrong_claims_are_refused(UnaryOperator<JWTClaimsSet.Builder> change) {
        refused(forge.token(change));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "....", "ey.ey.ey", "null", "eyJhbGciOiJFUzI1NiJ9..", "\u0000"})
    void garbage_is_refused(String garbage) {
        refused(garbage);
    }

    @Test
    void a_token_that_nobody_signed_is_refused() {
        refused(new PlainJWT(
                        new PlainHeader.Builder()
                                .type(new JOSEObjectType("at+jwt"))
                                .build(),
                        Forge.claims().build())
                .serialize());
    }

    /** The public key is known to everybody; as a shared secret it would let everybody sign. */
    @Test
    void a_public_key_is_no_shared_secret() throws Exception {
        for (byte[] secret : List.of(
                forge.key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8),
                forge.key.toECPublicKey().getEncoded())) {
            JWSObject token = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .type(new JOSEObjectType("at+jwt"))
                            .keyID("k1")
                            .build(),
                    new Payload(Forge.claims().build().toJSONObject()));
            token.sign(new MACSigner(secret));
            refused(token.serialize());
        }
    }

    @Test
    void a_key_of_somebody_else_is_refused_under_either_name() {
        refused(Forge.token("at+jwt", Forge.newKey("k1"), claims -> claims));
        refused(Forge.token("at+jwt", Forge.newKey("unknown"), claims -> claims));
    }

    @Test
    void another_type_of_token_is_refused() {
        refused(Forge.token("logout+jwt", forge.key, claims -> claims));
        refused(Forge.token(null, forge.key, claims -> claims));
    }

    @Test
    void changed_claims_are_refused() {
        String[] parts = forge.token(claims -> claims).split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("auditor", "approver");
        String changed =
                Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
        refused(parts[0] + "." + changed + "." + parts[2]);
    }

    @Test
    void revocation_bites_a_token_that_was_believed_before() throws Exception {
        String token = forge.token(claims -> claims);
        checker.check(token);
        revoked.add("s1");
        refused(token);
    }

    @Test
    void a_believed_token_expires_all_the_same() throws Exception {
        String token = forge.token(claims -> claims);
        Instant[] now = {Instant.now()};
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        TokenChecker patient = forge.checker(revoked, clock);
        patient.check(token);
        now[0] = now[0].plus(Duration.ofMinutes(11));
        assertThatThrownBy(() -> patient.check(token)).isInstanceOf(InvalidToken.class);
    }

    private Actor actor(UnaryOperator<JWTClaimsSet.Builder> change) throws InvalidToken {
        return checker.check(forge.token(change)).actor();
    }

    private void refused(String token) {
        assertThatThrownBy(() -> checker.check(token)).isInstanceOf(InvalidToken.class);
    }

    private static Named<UnaryOperator<JWTClaimsSet.Builder>> wrong(
            String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Named.of(name, change);
    }
}
