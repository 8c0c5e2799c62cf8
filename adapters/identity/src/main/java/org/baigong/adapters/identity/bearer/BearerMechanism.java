package org.baigong.adapters.identity.bearer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import org.baigong.adapters.identity.store.StoreFailure;
import org.baigong.adapters.identity.tokens.InvalidToken;
import org.baigong.adapters.identity.tokens.KeysUnavailable;
import org.baigong.adapters.identity.tokens.TokenChecker;
import org.baigong.application.access.Actor;

/**
 * Makes the holder of a bearer token the caller of the request. Without a token the caller is nobody in particular; a
 * token that is not believed ends the request, also where none would have been needed.
 */
@ApplicationScoped
public class BearerMechanism implements HttpAuthenticationMechanism {
    private static final String INTERFACE = "/api/v1/";
    private static final String SCHEME = "Bearer ";

    @Inject
    TokenChecker tokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String header = request.getHeader("Authorization");
        if (header == null || !request.getRequestURI().startsWith(INTERFACE)) {
            return context.doNothing();
        }
        try {
            return authenticate(header, request, response, context);
        } catch (IOException gone) {
            throw new AuthenticationException("the caller is gone", gone);
        }
    }

    /** Who shows two may mean either: a proxy in front could have read the other. */
    private AuthenticationStatus authenticate(
            String header, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        try {
            boolean bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
            if (!bearer || Collections.list(request.getHeaders("Authorization")).size() > 1) {
                return refuse(Refusal.INVALID_TOKEN, response);
            }
            Actor actor =
                    tokens.check(header.substring(SCHEME.length()).strip()).actor();
            return context.notifyContainerAboutLogin(actor, Set.of());
        } catch (InvalidToken invalid) {
            return refuse(Refusal.INVALID_TOKEN, response);
        } catch (KeysUnavailable | StoreFailure unavailable) {
            return refuse(Refusal.UNAVAILABLE, response);
        }
    }

    private static AuthenticationStatus refuse(Refusal refusal, HttpServletResponse response) throws IOException {
        refusal.send(response);
        return AuthenticationStatus.SEND_FAILURE;
    }
}
