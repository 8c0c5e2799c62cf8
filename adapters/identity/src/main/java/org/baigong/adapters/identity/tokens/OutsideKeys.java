package org.baigong.adapters.identity.tokens;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;

/**
 * The published keys of an outside issuer: kept, read again ahead of time or when a token names a key that is not among
 * them (not more than once in ten seconds), and used for an hour longer where the issuer is out of reach. Looked for at
 * the first token, so that the server starts without the issuer.
 */
public final class OutsideKeys implements JWKSource<SecurityContext> {
    private static final int PATIENCE_MILLIS = 3_000;
    private static final int LARGEST = 200_000;
    private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(10);
    private static final Duration OUTAGE = Duration.ofHours(1);

    private final String issuer;
    private final URI published;
    private volatile JWKSource<SecurityContext> found;
    private long lookedFor = System.nanoTime() - SHORTEST_INTERVAL.toNanos();

    /** @param published null: where the issuer's discovery document says */
    public OutsideKeys(String issuer, URI published) {
        this.issuer = issuer;
        this.published = published;
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        JWKSource<SecurityContext> keys = found;
        return (keys == null ? look() : keys).get(selector, context);
    }

    private synchronized JWKSource<SecurityContext> look() throws KeySourceException {
        if (found != null) {
            return found;
        }
        if (System.nanoTime() - lookedFor < SHORTEST_INTERVAL.toNanos()) {
            throw new RemoteKeySourceException("the issuer was out of reach a moment ago", null);
        }
        lookedFor = System.nanoTime();
        try {
            found = source(published == null ? discovered() : published.toURL());
            return found;
        } catch (GeneralException | IOException unreachable) {
            throw new RemoteKeySourceException("no discovery document of " + issuer, unreachable);
        }
    }

    private URL discovered() throws GeneralException, IOException {
        return OIDCProviderMetadata.resolve(new Issuer(issuer), PATIENCE_MILLIS, PATIENCE_MILLIS)
                .getJWKSetURI()
                .toURL();
    }

    private static JWKSource<SecurityContext> source(URL address) {
        return JWKSourceBuilder.create(address, new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST))
                .cache(JWKSourceBuilder.DEFAULT_CACHE_TIME_TO_LIVE, JWKSourceBuilder.DEFAULT_CACHE_REFRESH_TIMEOUT)
                .rateLimited(SHORTEST_INTERVAL.toMillis())
                .retrying(true)
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }
}
