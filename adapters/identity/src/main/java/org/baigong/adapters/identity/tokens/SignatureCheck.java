package org.baigong.adapters.identity.tokens;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import java.util.Date;
import java.util.Set;
import org.baigong.adapters.identity.Issuer;

/**
 * What makes a token believable: signed with a private key of the issuer, an access token by its type, meant for us, and
 * valid now. Algorithms with shared secrets are not on the list, so a public key cannot be passed off as one.
 */
final class SignatureCheck {
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.PS256,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.EdDSA,
            JWSAlgorithm.Ed25519);
    private static final Set<String> REQUIRED = Set.of("iss", "sub", "aud", "exp", "iat", "jti");
    private static final int SKEW_SECONDS = 30;

    private SignatureCheck() {}

    static JWTProcessor<SecurityContext> of(Issuer issuer, JWKSource<SecurityContext> keys) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), JOSEObjectType.JWT));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(new Claims(issuer));
        return processor;
    }

    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
        Claims(Issuer issuer) {
            super(
                    issuer.audience(),
                    new JWTClaimsSet.Builder().issuer(issuer.id()).build(),
                    REQUIRED);
            setMaxClockSkew(SKEW_SECONDS);
        }

        /** The library does not look at the time of issue. */
        @Override
        public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
            super.verify(claims, context);
            Date latest = new Date(currentTime().getTime() + SKEW_SECONDS * 1000L);
            if (claims.getIssueTime().after(latest)) {
                throw new BadJWTException("issued in the future");
            }
        }
    }
}
