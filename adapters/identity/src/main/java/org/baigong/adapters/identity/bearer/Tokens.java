package org.baigong.adapters.identity.bearer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.baigong.adapters.identity.Issuer;
import org.baigong.adapters.identity.tokens.OutsideKeys;
import org.baigong.adapters.identity.tokens.TokenChecker;

/** Makes the checker for the issuer configured. */
@ApplicationScoped
public class Tokens {

    @Produces
    @Singleton
    TokenChecker checker() {
        Issuer issuer = Issuer.configured();
        JWKSource<SecurityContext> keys =
                issuer.builtIn() ? new ImmutableJWKSet<>(new JWKSet()) : new OutsideKeys(issuer.id(), issuer.keys());
        return new TokenChecker(issuer, keys, session -> false, Clock.systemUTC());
    }
}
