package org.baigong.adapters.identity.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.baigong.adapters.identity.Issuer;

/** An issuer of a test's own, whose tokens are right unless a test makes them wrong. */
final class Forge {
    static final Issuer ISSUER =
            new Issuer("https://issuer.example", null, false, "baigong", Set.of("otp", "mfa", "hwk"));

    final ECKey key = newKey("k1");

    static ECKey newKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    TokenChecker checker(Set<String> revoked, Clock clock) {
        return new TokenChecker(ISSUER, new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())), revoked::contains, clock);
    }

    static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER.id())
                .subject("mei")
                .audience("baigong")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(600)))
                .jwtID(UUID.randomUUID().toString())
                .claim("sid", "s1")
                .claim("groups", List.of("auditor"));
    }

    String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return token("at+jwt", key, change);
    }

    static String token(String type, ECKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(type == null ? null : new JOSEObjectType(type))
                            .keyID(key.getKeyID())
                            .build(),
                    change.apply(claims()).build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
