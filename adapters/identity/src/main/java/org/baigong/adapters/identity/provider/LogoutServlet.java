package org.baigong.adapters.identity.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.baigong.adapters.identity.keys.SigningKeys;
import org.baigong.domain.common.Text;

/** Signs somebody out who shows the own ID token, also one that has expired (OpenID Connect RP-Initiated Logout). */
@WebServlet("/identity/logout")
public class LogoutServlet extends ProviderServlet {
    private static final long serialVersionUID = 1L;
    private static final Text OUT = Text.of("已退出登录", "You are signed out");
    private static final Text NO_HINT = Text.of("请从应用内退出登录", "Sign out from within the application");

    @Inject
    transient SigningKeys keys;

    @Inject
    transient Revocation revocation;

    @Override
    void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            LogoutRequest wanted = read(request, LogoutRequest::parse);
            Optional<JWTClaimsSet> claims =
                    Optional.ofNullable(wanted.getIDTokenHint()).flatMap(this::own);
            if (claims.isEmpty()) {
                Page.send(response, HttpServletResponse.SC_OK, Page.notice(issuer(), NO_HINT), null);
                return;
            }
            revocation.end(claims.get().getStringClaim("sid"));
            leave(claims.get(), wanted.getPostLogoutRedirectionURI(), wanted.getState(), response);
        } catch (ParseException | java.text.ParseException malformed) {
            Page.send(response, HttpServletResponse.SC_BAD_REQUEST, Page.notice(issuer(), NO_HINT), null);
        }
    }

    @Override
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        get(request, response);
    }

    private void leave(JWTClaimsSet claims, URI target, State state, HttpServletResponse response) throws IOException {
        boolean registered = target != null
                && claims.getAudience().stream()
                        .flatMap(client -> Client.of(client, issuer()).stream())
                        .anyMatch(client -> client.afterLogout().contains(target));
        if (registered) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", target + (state == null ? "" : "?state=" + encoded(state)));
        } else {
            Page.send(response, HttpServletResponse.SC_OK, Page.notice(issuer(), OUT), null);
        }
    }

    private static String encoded(State state) {
        return URLEncoder.encode(state.getValue(), StandardCharsets.UTF_8);
    }

    /** The claims of an ID token that we signed. */
    private Optional<JWTClaimsSet> own(JWT hint) {
        try {
            if (!(hint instanceof SignedJWT token)
                    || !JWSAlgorithm.ES256.equals(token.getHeader().getAlgorithm())) {
                return Optional.empty();
            }
            JWK key = keys.published().getKeyByKeyId(token.getHeader().getKeyID());
            if (key == null) {
                return Optional.empty();
            }
            JWSVerifier verifier = new ECDSAVerifier(key.toECKey());
            JWTClaimsSet claims = token.getJWTClaimsSet();
            return token.verify(verifier) && claims.getStringClaim("sid") != null
                    ? Optional.of(claims)
                    : Optional.empty();
        } catch (JOSEException | java.text.ParseException wrong) {
            return Optional.empty();
        }
    }
}
