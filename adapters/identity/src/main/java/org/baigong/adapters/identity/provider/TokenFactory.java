package org.baigong.adapters.identity.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.baigong.adapters.identity.Issuer;
import org.baigong.adapters.identity.accounts.Holder;
import org.baigong.adapters.identity.keys.SigningKeys;
import org.baigong.adapters.identity.sessions.Lifetimes;
import org.baigong.adapters.identity.sessions.Session;
import org.baigong.application.access.Role;
import org.baigong.application.identity.Account;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;

/** Makes tokens: access tokens as MicroProfile JWT has them (and RFC 9068 types them), ID tokens as OpenID Connect does. */
@ApplicationScoped
public class TokenFactory {
    private SigningKeys keys;
    private Issuer issuer;

    /** For the container's proxy. */
    protected TokenFactory() {}

    @Inject
    public TokenFactory(SigningKeys keys) {
        this(keys, Issuer.configured());
    }

    TokenFactory(SigningKeys keys, Issuer issuer) {
        this.keys = keys;
        this.issuer = issuer;
    }

    BearerAccessToken accessToken(Session session, Holder holder) {
        Account account = holder.account();
        JWTClaimsSet claims = claims(session)
                .audience(issuer.audience())
                .jwtID(UUID.randomUUID().toString())
                .claim("upn", account.id())
                .claim("client_id", session.client())
                .claim("scope", session.scope())
                .claim(
                        "groups",
                        account.roles().stream().map(Role::code).sorted().toList())
                .claim(
                        "organisations",
                        account.organisations().stream()
                                .map(CreditCode::value)
                                .sorted()
                                .toList())
                .claim(
                        "towns",
                        account.towns().stream().map(TownCode::value).sorted().toList())
                .build();
        return new BearerAccessToken(
                signed("at+jwt", claims).serialize(), Lifetimes.ACCESS_TOKEN.toSeconds(), Scope.parse(session.scope()));
    }

    SignedJWT idToken(Session session, Holder holder, String nonce) {
        JWTClaimsSet.Builder claims = claims(session)
                .audience(session.client())
                .claim("auth_time", session.authenticatedAt().getEpochSecond())
                .claim("preferred_username", holder.id())
                .claim("name", holder.account().displayName());
        if (nonce != null) {
            claims.claim("nonce", nonce);
        }
        return signed("JWT", claims.build());
    }

    private JWTClaimsSet.Builder claims(Session session) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer.id())
                .subject(session.account())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Lifetimes.ACCESS_TOKEN)))
                .claim("sid", session.id())
                .claim("amr", session.amr());
    }

    private SignedJWT signed(String type, JWTClaimsSet claims) {
        try {
            ECKey key = keys.current();
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(new JOSEObjectType(type))
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new ECDSASigner(key));
            return token;
        } catch (JOSEException failed) {
            throw new IllegalStateException("cannot sign a token", failed);
        }
    }
}
