package org.baigong.adapters.identity.provider;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baigong.adapters.identity.accounts.AccountRows;
import org.baigong.adapters.identity.accounts.Holder;
import org.baigong.adapters.identity.sessions.Codes;
import org.baigong.adapters.identity.sessions.Codes.Code;
import org.baigong.adapters.identity.sessions.Lifetimes;
import org.baigong.adapters.identity.sessions.RefreshTokens;
import org.baigong.adapters.identity.sessions.Session;
import org.baigong.adapters.identity.sessions.Sessions;
import org.baigong.adapters.identity.store.Store;

/**
 * Hands out tokens for a code, a refresh token or a machine's secret. A code or refresh token that comes a second time was
 * stolen: everything that came from that sign-in is void.
 */
@ApplicationScoped
public class TokenDesk {
    private Store store;
    private AccountRows accounts;
    private TokenFactory tokens;
    private MachineClients machines;

    /** For the container's proxy. */
    protected TokenDesk() {}

    @Inject
    public TokenDesk(Store store, AccountRows accounts, TokenFactory tokens, MachineClients machines) {
        this.store = store;
        this.accounts = accounts;
        this.tokens = tokens;
        this.machines = machines;
    }

    /** @param address where the request comes from */
    TokenResponse answer(TokenRequest request, String address) {
        AuthorizationGrant grant = request.getAuthorizationGrant();
        if (grant instanceof ClientCredentialsGrant) {
            return machine(request, address);
        }
        if (request.getClientAuthentication() != null || request.getClientID() == null) {
            return new TokenErrorResponse(OAuth2Error.INVALID_CLIENT);
        }
        String client = request.getClientID().getValue();
        if (grant instanceof AuthorizationCodeGrant code) {
            return store.alone(connection -> forCode(connection, code, client));
        }
        if (grant instanceof RefreshTokenGrant refresh) {
            return store.alone(connection ->
                    forRefreshToken(connection, refresh.getRefreshToken().getValue(), client));
        }
        return new TokenErrorResponse(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
    }

    private TokenResponse machine(TokenRequest request, String address) {
        Optional<Holder> machine = machines.authenticated(request.getClientAuthentication(), address);
        if (machine.isEmpty()) {
            return new TokenErrorResponse(OAuth2Error.INVALID_CLIENT);
        }
        return store.alone(connection -> {
            Optional<Holder> holder = accounts.enabled(connection, machine.get().id());
            if (holder.isEmpty()) {
                return new TokenErrorResponse(OAuth2Error.INVALID_CLIENT);
            }
            Instant end = Instant.now().plus(Lifetimes.ACCESS_TOKEN);
            String id = holder.get().id();
            Session session = Sessions.open(connection, id, id, "", List.of("pwd"), end);
            return new AccessTokenResponse(new Tokens(tokens.accessToken(session, holder.get()), null));
        });
    }

    private TokenResponse forCode(Connection connection, AuthorizationCodeGrant grant, String client)
            throws SQLException {
        Optional<Code> code =
                Codes.redeem(connection, grant.getAuthorizationCode().getValue());
        if (code.isEmpty()) {
            return invalid();
        }
        if (code.get().used()) {
            Sessions.revoke(connection, code.get().session());
            return invalid();
        }
        boolean bound = grant.getCodeVerifier() != null
                && CodeChallenge.compute(CodeChallengeMethod.S256, grant.getCodeVerifier())
                        .getValue()
                        .equals(code.get().challenge())
                && code.get().redirectUri().equals(String.valueOf(grant.getRedirectionURI()));
        return bound
                ? issue(connection, code.get().session(), client, code.get().nonce())
                : invalid();
    }

    private TokenResponse forRefreshToken(Connection connection, String token, String client) throws SQLException {
        Optional<RefreshTokens.Found> found = RefreshTokens.redeem(connection, token);
        if (found.isEmpty()) {
            return invalid();
        }
        if (found.get().used()) {
            Sessions.revoke(connection, found.get().session());
            return invalid();
        }
        return issue(connection, found.get().session(), client, null);
    }

    private TokenResponse issue(Connection connection, String sessionId, String client, String nonce)
            throws SQLException {
        Optional<Session> session = Sessions.live(connection, sessionId)
                .filter(live -> live.client().equals(client));
        if (session.isEmpty()) {
            return invalid();
        }
        Optional<Holder> holder = accounts.enabled(connection, session.get().account());
        if (holder.isEmpty()) {
            return invalid();
        }
        BearerAccessToken access = tokens.accessToken(session.get(), holder.get());
        RefreshToken refresh = new RefreshToken(RefreshTokens.issue(connection, session.get()));
        if (!session.get().isOpenId()) {
            return new AccessTokenResponse(new Tokens(access, refresh));
        }
        SignedJWT id = tokens.idToken(session.get(), holder.get(), nonce);
        return new OIDCTokenResponse(new OIDCTokens(id, access, refresh));
    }

    private static TokenResponse invalid() {
        return new TokenErrorResponse(OAuth2Error.INVALID_GRANT);
    }
}
