package org.baigong.adapters.identity.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.JWTProcessor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.baigong.adapters.identity.Issuer;

/**
 * Checks access tokens. One that was believed is remembered for a minute by its digest, since checking a signature costs
 * more than most requests; whether it has expired or was revoked is looked at every time.
 */
public final class TokenChecker {
    private static final int LONGEST = 8_192;
    private static final int REMEMBERED = 10_000;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);

    private final JWTProcessor<SecurityContext> signatures;
    private final ActorClaims actors;
    private final Predicate<String> revokedSessions;
    private final Clock clock;
    private final Cache<String, CheckedToken> believed = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    public TokenChecker(
            Issuer issuer, JWKSource<SecurityContext> keys, Predicate<String> revokedSessions, Clock clock) {
        this.signatures = SignatureCheck.of(issuer, keys);
        this.actors = new ActorClaims(issuer.secondFactors());
        this.revokedSessions = revokedSessions;
        this.clock = clock;
    }

    /** Who holds this token. */
    public CheckedToken check(String token) throws InvalidToken {
        if (token.length() > LONGEST) {
            throw new InvalidToken("too long");
        }
        String digest = digest(token);
        CheckedToken checked = believed.getIfPresent(digest);
        if (checked == null) {
            checked = checkAnew(token);
            believed.put(digest, checked);
        } else if (!clock.instant().isBefore(checked.expires())) {
            throw new InvalidToken("expired");
        }
        if (checked.session() != null && revokedSessions.test(checked.session())) {
            throw new InvalidToken("revoked");
        }
        return checked;
    }

    private CheckedToken checkAnew(String token) throws InvalidToken {
        try {
            JWTClaimsSet claims = signatures.process(token, null);
            return new CheckedToken(
                    actors.actor(claims),
                    claims.getStringClaim("sid"),
                    claims.getExpirationTime().toInstant());
        } catch (ParseException | BadJOSEException | RateLimitReachedException | IllegalArgumentException refused) {
            throw new InvalidToken(refused.getMessage());
        } catch (JOSEException unreachable) {
            throw new KeysUnavailable("the issuer's keys cannot be read", unreachable);
        }
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
