package org.baigong.adapters.identity.provider;

import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.OIDCError;
import com.nimbusds.openid.connect.sdk.Prompt;
import java.net.URI;
import java.util.Optional;
import org.baigong.adapters.identity.Issuer;

/** What an authorization request has to be: of a client we know, for a code, bound by PKCE with SHA-256. */
final class AuthorizationCheck {
    private static final int LONGEST = 2_000;

    private AuthorizationCheck() {}

    /** Where answers may go. Nothing is ever sent to an address that is not the client's. */
    static boolean mayAnswerTo(Issuer issuer, String client, URI redirect) {
        return redirect != null
                && Client.of(client, issuer)
                        .filter(known -> known.mayReceiveCodesAt(redirect))
                        .isPresent();
    }

    static Optional<ErrorObject> fault(AuthorizationRequest request) {
        if (request.specifiesRequestObject()) {
            return Optional.of(OAuth2Error.REQUEST_NOT_SUPPORTED);
        }
        if (!ResponseType.CODE.equals(request.getResponseType())) {
            return Optional.of(OAuth2Error.UNSUPPORTED_RESPONSE_TYPE);
        }
        if (request.getResponseMode() != null && !ResponseMode.QUERY.equals(request.getResponseMode())) {
            return Optional.of(OAuth2Error.INVALID_REQUEST.appendDescription(": response_mode"));
        }
        if (request.getCodeChallenge() == null || !CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod())) {
            return Optional.of(OAuth2Error.INVALID_REQUEST.appendDescription(": PKCE with S256 is required"));
        }
        if (request.getPrompt() != null && request.getPrompt().contains(Prompt.Type.NONE)) {
            return Optional.of(OIDCError.LOGIN_REQUIRED);
        }
        return request.toQueryString().length() > LONGEST
                ? Optional.of(OAuth2Error.INVALID_REQUEST.appendDescription(": too long"))
                : Optional.empty();
    }
}
