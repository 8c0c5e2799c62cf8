package org.baigong.adapters.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.net.URI;
import java.util.Set;
import org.baigong.adapters.identity.Issuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationCheckTest {
    private static final Issuer ISSUER = new Issuer("https://city.example/identity", null, true, "baigong", Set.of());
    private static final String GOOD = Provider.request(new CodeVerifier()).toQueryString();

    @ParameterizedTest
    @CsvSource({
        "baigong-native, http://127.0.0.1/callback, true",
        "baigong-native, http://127.0.0.1:61234/callback, true",
        "baigong-native, http://[::1]:61234/callback, true",
        "baigong-native, http://127.0.0.1:61234/callback2, false",
        "baigong-native, http://127.0.0.1:61234/callback?x=1, false",
        "baigong-native, http://127.0.0.1:61234/a/../callback, false",
        "baigong-native, https://127.0.0.1:61234/callback, false",
        "baigong-native, http://127.0.0.2:61234/callback, false",
        "baigong-native, http://127.0.0.1.evil.example/callback, false",
        "baigong-native, http://user@127.0.0.1:1/callback, false",
        "baigong-native, http://localhost:61234/callback, false",
        "baigong-native, https://city.example/console/callback, false",
        "baigong-console, https://city.example/console/callback, true",
        "baigong-console, https://city.example:8443/console/callback, false",
        "baigong-console, https://city.example/console/callback/, false",
        "baigong-console, http://city.example/console/callback, false",
        "nobody, http://127.0.0.1/callback, false"
    })
    void codes_go_only_where_the_client_said(String client, URI redirect, boolean allowed) {
        assertThat(AuthorizationCheck.mayAnswerTo(ISSUER, client, redirect)).isEqualTo(allowed);
    }

    @Test
    void a_good_request_has_no_fault() throws Exception {
        assertThat(AuthorizationCheck.fault(AuthorizationRequest.parse(GOOD))).isEmpty();
        assertThat(AuthorizationCheck.mayAnswerTo(ISSUER, Client.NATIVE, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"code_challenge=[^&]*&?", "code_challenge_method=[^&]*&?", "(?<=code_challenge_method=)S256"})
    void pkce_with_sha_256_is_required(String left) throws Exception {
        String changed = GOOD.replaceAll(left, left.startsWith("(") ? "plain" : "");
        assertThat(changed).isNotEqualTo(GOOD);
        assertThat(AuthorizationCheck.fault(AuthorizationRequest.parse(changed)))
                .map(fault -> fault.getCode())
                .contains("invalid_request");
    }

    @ParameterizedTest
    @CsvSource({
        "response_type=token, unsupported_response_type",
        "response_type=code&prompt=none, login_required",
        "response_type=code&response_mode=fragment, invalid_request",
    })
    void what_is_not_offered_is_refused(String instead, String error) throws Exception {
        AuthorizationRequest request = AuthorizationRequest.parse(GOOD.replace("response_type=code", instead));
        assertThat(AuthorizationCheck.fault(request))
                .map(fault -> fault.getCode())
                .contains(error);
    }
}
