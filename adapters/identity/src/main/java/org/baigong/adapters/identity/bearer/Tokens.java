package org.baigong.adapters.identity.bearer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.baigong.adapters.identity.Issuer;
import org.baigong.adapters.identity.keys.SigningKeys;
import org.baigong.adapters.identity.sessions.RevokedSessions;
import org.baigong.adapters.identity.tokens.OutsideKeys;
import org.baigong.adapters.identity.tokens.TokenChecker;

/** Makes the checker for the issuer configured. Our own keys and revocations are asked for in this JVM. */
@ApplicationScoped
public class Tokens {

    @Produces
    @Singleton
    TokenChecker checker(SigningKeys ownKeys, RevokedSessions revoked) {
        Issuer issuer = Issuer.configured();
        return issuer.builtIn()
                ? new TokenChecker(issuer, ownKeys, revoked::contains, Clock.systemUTC())
                : new TokenChecker(
                        issuer, new OutsideKeys(issuer.id(), issuer.keys()), session -> false, Clock.systemUTC());
    }
}
