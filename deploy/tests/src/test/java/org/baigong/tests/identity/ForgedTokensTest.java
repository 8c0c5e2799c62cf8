package org.baigong.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Client.Answer;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Tokens that somebody made or changed: each is a real one in which one thing is wrong. */
class ForgedTokensTest {
    private static final Duration WHILE = Duration.ofMinutes(5);
    private static final Map<String, String> FORGED = new LinkedHashMap<>();

    private static Persona auditor;
    private static StolenKeys keys;
    private static JWTClaimsSet claims;
    private static Answer garbage;

    @BeforeAll
    static void forge() throws Exception {
        auditor = Persona.hire(SharedServer.get(), "a.forged", "auditor");
        JsonNode tokens = auditor.signIn();
        String real = tokens.get("access_token").asString();
        keys = StolenKeys.of(SharedServer.get());
        claims = SignedJWT.parse(real).getJWTClaimsSet();
        garbage = auditor.client("garbage").get("competitions");
        times();
        addressees();
        signatures(real);
        FORGED.put("ID token", tokens.get("id_token").asString());
        FORGED.put("refresh token", tokens.get("refresh_token").asString());
    }

    private static void times() {
        Date past = Date.from(Instant.now().minus(WHILE));
        Date future = Date.from(Instant.now().plus(WHILE));
        with("expired", change -> change.expirationTime(past));
        with("not yet valid", change -> change.notBeforeTime(future));
        with("issued in the future", change -> change.issueTime(future));
        with("good for ever", change -> change.expirationTime(null));
    }

    private static void addressees() {
        with("another issuer", change -> change.issuer("https://issuer.example"));
        with("for somebody else", change -> change.audience("elsewhere"));
        with("for nobody", change -> change.audience((String) null));
        with("of nobody", change -> change.subject(null));
        with("of the system", change -> change.subject("system"));
        with("roles that are no list", change -> change.claim("groups", Map.of("administrator", true)));
        with("an organisation that is none", change -> change.claim("organisations", List.of("everything")));
        FORGED.put("another type", StolenKeys.sign("logout+jwt", keys.key().getKeyID(), keys.key(), claims));
    }

    private static void with(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        FORGED.put(
                name, keys.sign(change.apply(new JWTClaimsSet.Builder(claims)).build()));
    }

    private static void signatures(String real) throws Exception {
        String[] parts = real.split("\\.");
        ECKey own = new ECKeyGenerator(Curve.P_256).keyID("own").generate();
        String id = keys.key().getKeyID();
        FORGED.put("another key under the right name", StolenKeys.sign("at+jwt", id, own, claims));
        FORGED.put("unknown key", StolenKeys.sign("at+jwt", "own", own, claims));
        FORGED.put("a key's name with an apostrophe", StolenKeys.sign("at+jwt", "' or '1'='1", own, claims));
        FORGED.put("a key that comes along", bringsItsKey(own));
        FORGED.put(
                "no algorithm",
                new PlainJWT(
                                new PlainHeader.Builder()
                                        .type(new JOSEObjectType("at+jwt"))
                                        .build(),
                                claims)
                        .serialize());
        FORGED.put(
                "public key as shared secret", shared(keys.key().toECPublicKey().getEncoded()));
        FORGED.put(
                "published key as shared secret",
                shared(keys.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        JWTClaimsSet more = new JWTClaimsSet.Builder(claims)
                .claim("groups", List.of("administrator"))
                .build();
        FORGED.put("other claims", parts[0] + "." + Base64URL.encode(more.toString()) + "." + parts[2]);
        FORGED.put("no signature", parts[0] + "." + parts[1] + ".");
        FORGED.put("signature of zeros", parts[0] + "." + parts[1] + "." + Base64URL.encode(new byte[64]));
        FORGED.put("half", real.substring(0, real.length() / 2));
        FORGED.put("twice", real + " " + real);
        FORGED.put("long", "x".repeat(7_000));
    }

    private static String bringsItsKey(ECKey own) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType("at+jwt"))
                        .jwk(own.toPublicJWK())
                        .build(),
                claims);
        token.sign(new ECDSASigner(own));
        return token.serialize();
    }

    private static String shared(byte[] secret) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(keys.key().getKeyID())
                        .build(),
                claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    static Stream<String> names() {
        return FORGED.keySet().stream();
    }

    @Test
    void what_is_forged_without_a_fault_is_believed() throws Exception {
        String good =
                keys.sign(new JWTClaimsSet.Builder(claims).jwtID("another").build());
        auditor.client(good).get("competitions").expect(200);
    }

    @ParameterizedTest
    @MethodSource("names")
    void it_is_refused_like_any_garbage(String name) throws Exception {
        Client forger = auditor.client(FORGED.get(name));
        for (String path : List.of("competitions", "hello")) {
            Answer answer = forger.get(path).expect(401);
            assertThat(answer.mediaType()).isEqualTo("application/problem+json");
            assertThat(answer.header("WWW-Authenticate"))
                    .isEqualTo("Bearer realm=\"baigong\", error=\"invalid_token\"");
            assertThat(meaning(answer)).as("no word on why").isEqualTo(meaning(garbage));
        }
    }

    /** But for the name of the occurrence, which is another one each time. */
    private static String meaning(Answer answer) {
        return answer.text().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    @Test
    void a_token_counts_only_in_one_header() throws Exception {
        String token = auditor.signIn().get("access_token").asString();
        Client anybody = new Client(SharedServer.get().base());
        Answer query = anybody.get("competitions?access_token=" + token).expect(401);
        assertThat(query.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(query.text()).doesNotContain(token);
        for (String other : List.of("Bearer garbage", "Bearer " + token, "Basic YTpi")) {
            auditor.client(token)
                    .exchange("GET", "competitions", Map.of("Authorization", other), BodyPublishers.noBody())
                    .expect(401);
        }
        for (String header : List.of("Bearer", "Bearer ", token, "Basic " + token, "Bearer " + token + "\t,x")) {
            anybody.exchange("GET", "competitions", Map.of("Authorization", header), BodyPublishers.noBody())
                    .expect(401);
        }
    }

    /** The server itself does not read headers of this size (decision 0012). */
    @Test
    void a_token_of_nine_kilobytes_is_not_read() throws Exception {
        auditor.client("x".repeat(9_000)).get("competitions").expect(400);
        assertThat(auditor.status(auditor.signIn())).isEqualTo(200);
    }
}
