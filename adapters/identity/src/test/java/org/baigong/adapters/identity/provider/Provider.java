package org.baigong.adapters.identity.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.baigong.adapters.identity.Issuer;
import org.baigong.adapters.identity.TestStore;
import org.baigong.adapters.identity.accounts.Attempts;
import org.baigong.adapters.identity.accounts.Credentials;
import org.baigong.adapters.identity.keys.SigningKeys;
import org.baigong.adapters.identity.provider.SignInDesk.Outcome;
import org.baigong.adapters.identity.sessions.RevokedSessions;
import org.baigong.adapters.identity.tokens.TokenChecker;

/** The built-in provider on a database, as one node has it. */
final class Provider {
    static final URI HERE = URI.create("http://127.0.0.1:5555/callback");
    static final String PASSWORD = "correct horse battery";
    private static final String ADDRESS = "192.0.2.1";

    final SignIns signIns;
    final SignInDesk signInDesk;
    final TokenDesk tokens;
    final TokenChecker checker;
    final RevokedSessions revoked;
    final Revocation revocation;

    Provider(TestStore database) {
        Attempts attempts = new Attempts(database.store);
        Credentials credentials = new Credentials(database.store, database.accounts, attempts);
        SigningKeys keys = new SigningKeys(database.store, database.sealed);
        MachineClients machines = new MachineClients(credentials, attempts);
        signIns = new SignIns(database.store, database.sealed);
        signInDesk = new SignInDesk(database.store, signIns, credentials, attempts, database.accounts);
        tokens = new TokenDesk(database.store, database.accounts, new TokenFactory(keys), machines);
        revoked = new RevokedSessions(database.store);
        checker = new TokenChecker(Issuer.configured(), keys, revoked::contains, Clock.systemUTC());
        revocation = new Revocation(database.store, machines, checker, revoked);
    }

    static AuthorizationRequest request(CodeVerifier verifier) {
        return new AuthorizationRequest.Builder(ResponseType.CODE, new ClientID(Client.NATIVE))
                .redirectionURI(HERE)
                .scope(new Scope("openid"))
                .state(new State("s"))
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build();
    }

    SignIn begin(CodeVerifier verifier) {
        return signIns.begin("cookie", request(verifier).toQueryString());
    }

    static Form password(String account, String password) {
        return new Form(account, password, "", "", "", ADDRESS);
    }

    static Form code(String code) {
        return new Form("", "", code, "", "", ADDRESS);
    }

    static Form fresh(String fresh, String repeated) {
        return new Form("", "", "", fresh, repeated, ADDRESS);
    }

    /** The code that a person with a password alone gets. */
    String signIn(String account, CodeVerifier verifier) {
        return codeOf(signInDesk.proceed(begin(verifier), password(account, PASSWORD)));
    }

    static String codeOf(Outcome outcome) {
        return query(outcome.redirect()).get("code");
    }

    static Map<String, String> query(URI address) {
        return List.of(address.getQuery().split("&")).stream()
                .map(pair -> pair.split("=", 2))
                .collect(java.util.stream.Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    TokenResponse redeem(String code, CodeVerifier verifier, URI redirect, String client) {
        return ask(new AuthorizationCodeGrant(new AuthorizationCode(code), redirect, verifier), client);
    }

    Tokens tokens(String account) {
        CodeVerifier verifier = new CodeVerifier();
        return redeem(signIn(account, verifier), verifier, HERE, Client.NATIVE)
                .toSuccessResponse()
                .getTokens();
    }

    TokenResponse refresh(String token) {
        return ask(new RefreshTokenGrant(new RefreshToken(token)), Client.NATIVE);
    }

    private TokenResponse ask(AuthorizationGrant grant, String client) {
        return tokens.answer(
                new TokenRequest(URI.create("http://127.0.0.1/token"), new ClientID(client), grant, null), ADDRESS);
    }
}
