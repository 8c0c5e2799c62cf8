package org.baigong.adapters.identity.provider;

import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.baigong.adapters.identity.Issuer;
import org.baigong.adapters.identity.accounts.Holder;
import org.baigong.adapters.identity.sessions.RefreshTokens;
import org.baigong.adapters.identity.sessions.RevokedSessions;
import org.baigong.adapters.identity.sessions.Session;
import org.baigong.adapters.identity.sessions.Sessions;
import org.baigong.adapters.identity.store.Store;
import org.baigong.adapters.identity.tokens.InvalidToken;
import org.baigong.adapters.identity.tokens.TokenChecker;

/** Revokes a token and with it all others of the same sign-in (RFC 7009). */
@ApplicationScoped
public class Revocation {
    private Store store;
    private MachineClients machines;
    private TokenChecker tokens;
    private RevokedSessions revoked;
    private Issuer issuer;

    /** For the container's proxy. */
    protected Revocation() {}

    @Inject
    public Revocation(Store store, MachineClients machines, TokenChecker tokens, RevokedSessions revoked) {
        this.store = store;
        this.machines = machines;
        this.tokens = tokens;
        this.revoked = revoked;
        this.issuer = Issuer.configured();
    }

    /** @return false where the client is none of ours; a token that is not valid is none that needs revoking */
    boolean revoke(TokenRevocationRequest request, String address) {
        Optional<String> client = client(request, address);
        if (client.isEmpty()) {
            return false;
        }
        session(request.getToken().getValue()).ifPresent(session -> revoke(session, client.get()));
        return true;
    }

    /** Ends a session, whichever client it belongs to. */
    void end(String session) {
        store.alone(connection -> {
            Sessions.revoke(connection, session);
            return null;
        });
        revoked.refresh();
    }

    private void revoke(String session, String client) {
        boolean own = store.alone(connection -> Sessions.live(connection, session))
                .map(Session::client)
                .filter(client::equals)
                .isPresent();
        if (own) {
            end(session);
        }
    }

    private Optional<String> client(TokenRevocationRequest request, String address) {
        ClientAuthentication shown = request.getClientAuthentication();
        return shown == null
                ? Client.of(request.getClientID().getValue(), issuer).map(Client::id)
                : machines.authenticated(shown, address).map(Holder::id);
    }

    private Optional<String> session(String token) {
        Optional<String> refresh =
                store.alone(connection -> RefreshTokens.find(connection, token)).map(RefreshTokens.Found::session);
        if (refresh.isPresent()) {
            return refresh;
        }
        try {
            return Optional.ofNullable(tokens.check(token).session());
        } catch (InvalidToken none) {
            return Optional.empty();
        }
    }
}
