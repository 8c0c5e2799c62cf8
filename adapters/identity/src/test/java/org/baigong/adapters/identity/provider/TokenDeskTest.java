package org.baigong.adapters.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.Tokens;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.baigong.adapters.identity.TestStore;
import org.baigong.adapters.identity.sessions.Sessions;
import org.baigong.adapters.identity.tokens.InvalidToken;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.identity.AccountKind;
import org.junit.jupiter.api.Test;

class TokenDeskTest {
    private final TestStore database = TestStore.create()
            .with("lin", AccountKind.PERSON, Provider.PASSWORD, Role.AUDITOR)
            .with("hr-1", AccountKind.MACHINE, Provider.PASSWORD, Role.HR_CLIENT);
    private final Provider node = new Provider(database);
    private final Provider other = new Provider(database);

    @Test
    void a_code_brings_tokens_of_the_account() throws Exception {
        Tokens tokens = node.tokens("lin");
        assertThat(other.checker.check(tokens.getAccessToken().getValue()).actor())
                .isEqualTo(Actor.of("lin", Role.AUDITOR));
        assertThat(tokens.getAccessToken().getLifetime()).isEqualTo(600);
    }

    @Test
    void a_code_that_comes_twice_voids_what_came_of_it() throws Exception {
        CodeVerifier verifier = new CodeVerifier();
        String code = node.signIn("lin", verifier);
        Tokens tokens = node.redeem(code, verifier, Provider.HERE, Client.NATIVE)
                .toSuccessResponse()
                .getTokens();
        node.checker.check(tokens.getAccessToken().getValue());
        refused(other.redeem(code, verifier, Provider.HERE, Client.NATIVE));
        refused(node.refresh(tokens.getRefreshToken().getValue()));
        node.revoked.refresh();
        assertThatThrownBy(() -> node.checker.check(tokens.getAccessToken().getValue()))
                .isInstanceOf(InvalidToken.class);
    }

    @Test
    void a_code_is_bound_to_verifier_address_and_client() {
        CodeVerifier verifier = new CodeVerifier();
        refused(node.redeem(node.signIn("lin", verifier), new CodeVerifier(), Provider.HERE, Client.NATIVE));
        refused(node.redeem(node.signIn("lin", verifier), null, Provider.HERE, Client.NATIVE));
        URI elsewhere = URI.create("http://127.0.0.1:5556/callback");
        refused(node.redeem(node.signIn("lin", verifier), verifier, elsewhere, Client.NATIVE));
        refused(node.redeem(node.signIn("lin", verifier), verifier, Provider.HERE, Client.CONSOLE));
    }

    @Test
    void a_code_is_good_for_a_minute() {
        CodeVerifier verifier = new CodeVerifier();
        String code = node.signIn("lin", verifier);
        database.run("update authorization_code set expires_at = expires_at - interval '61 seconds'");
        refused(node.redeem(code, verifier, Provider.HERE, Client.NATIVE));
    }

    @Test
    void a_refresh_token_that_comes_twice_voids_the_whole_family() {
        Tokens first = node.tokens("lin");
        Tokens second = node.refresh(first.getRefreshToken().getValue())
                .toSuccessResponse()
                .getTokens();
        refused(other.refresh(first.getRefreshToken().getValue()));
        refused(node.refresh(second.getRefreshToken().getValue()));
        other.revoked.refresh();
        assertThatThrownBy(() -> other.checker.check(second.getAccessToken().getValue()))
                .isInstanceOf(InvalidToken.class);
    }

    @Test
    void of_refreshes_at_once_one_gets_through() {
        String token = node.tokens("lin").getRefreshToken().getValue();
        List<CompletableFuture<TokenResponse>> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> (i % 2 == 0 ? node : other).refresh(token)))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).filter(TokenResponse::indicatesSuccess))
                .hasSize(1);
    }

    @Test
    void a_disabled_account_gets_nothing_more() {
        CodeVerifier verifier = new CodeVerifier();
        String code = node.signIn("lin", verifier);
        String refresh = node.tokens("lin").getRefreshToken().getValue();
        database.run("update account set enabled = false");
        refused(node.redeem(code, verifier, Provider.HERE, Client.NATIVE));
        refused(node.refresh(refresh));
    }

    @Test
    void revoking_a_token_is_known_to_the_other_node_within_two_seconds() throws Exception {
        Tokens tokens = node.tokens("lin");
        String access = tokens.getAccessToken().getValue();
        other.checker.check(access);
        assertThat(node.revocation.revoke(revoke(Client.NATIVE, tokens), "192.0.2.1"))
                .isTrue();
        assertThatThrownBy(() -> node.checker.check(access)).isInstanceOf(InvalidToken.class);
        Thread.sleep(1_100);
        assertThatThrownBy(() -> other.checker.check(access)).isInstanceOf(InvalidToken.class);
        refused(node.refresh(tokens.getRefreshToken().getValue()));
    }

    @Test
    void a_client_revokes_only_what_is_its_own() throws Exception {
        Tokens tokens = node.tokens("lin");
        assertThat(node.revocation.revoke(revoke(Client.CONSOLE, tokens), "192.0.2.1"))
                .isTrue();
        assertThat(node.revocation.revoke(revoke("nobody", tokens), "192.0.2.1"))
                .isFalse();
        node.revoked.refresh();
        node.checker.check(tokens.getAccessToken().getValue());
    }

    @Test
    void signing_an_account_out_voids_all_its_sessions() {
        Tokens one = node.tokens("lin");
        Tokens two = node.tokens("lin");
        database.store.alone(connection -> {
            Sessions.revokeAll(connection, "lin");
            return null;
        });
        node.revoked.refresh();
        for (Tokens tokens : List.of(one, two)) {
            assertThatThrownBy(() -> node.checker.check(tokens.getAccessToken().getValue()))
                    .isInstanceOf(InvalidToken.class);
        }
    }

    @Test
    void machines_show_their_secret_in_header_or_body() throws Exception {
        ClientID id = new ClientID("hr-1");
        Secret secret = new Secret(Provider.PASSWORD);
        for (var shown : List.of(new ClientSecretBasic(id, secret), new ClientSecretPost(id, secret))) {
            TokenRequest request =
                    new TokenRequest(URI.create("http://127.0.0.1/token"), shown, new ClientCredentialsGrant(), null);
            Tokens tokens =
                    node.tokens.answer(request, "192.0.2.1").toSuccessResponse().getTokens();
            assertThat(tokens.getRefreshToken()).isNull();
            assertThat(node.checker.check(tokens.getAccessToken().getValue()).actor())
                    .isEqualTo(Actor.of("hr-1", Role.HR_CLIENT));
        }
        TokenRequest wrong = new TokenRequest(
                URI.create("http://127.0.0.1/token"),
                new ClientSecretBasic(id, new Secret("wrong")),
                new ClientCredentialsGrant(),
                null);
        assertThat(node.tokens
                        .answer(wrong, "192.0.2.1")
                        .toErrorResponse()
                        .toHTTPResponse()
                        .getStatusCode())
                .isEqualTo(401);
    }

    @Test
    void what_is_handed_out_is_stored_as_a_digest() {
        Tokens tokens = node.tokens("lin");
        String refresh = tokens.getRefreshToken().getValue();
        assertThat(database.column("select encode(digest, 'escape') from refresh_token"))
                .isNotEmpty()
                .noneMatch(refresh::equals);
    }

    private static TokenRevocationRequest revoke(String client, Tokens tokens) {
        return new TokenRevocationRequest(
                URI.create("http://127.0.0.1/revoke"), new ClientID(client), tokens.getAccessToken());
    }

    private static void refused(TokenResponse answer) {
        assertThat(answer.indicatesSuccess()).isFalse();
        assertThat(answer.toErrorResponse().getErrorObject().getCode()).isEqualTo("invalid_grant");
    }
}
