package org.baigong.adapters.identity.bearer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Collections;
import java.util.Set;
import org.baigong.adapters.identity.store.StoreFailure;
import org.baigong.adapters.identity.tokens.InvalidToken;
import org.baigong.adapters.identity.tokens.KeysUnavailable;
import org.baigong.adapters.identity.tokens.TokenChecker;
import org.baigong.application.access.Unbelieved;

/**
 * Makes the holder of a bearer token the caller of the request. Without a token the caller is nobody in particular; one whose
 * token is not believed is refused by the interface, also where none would have been needed.
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
        return context.notifyContainerAboutLogin(caller(header, request), Set.of());
    }

    /** Who shows two credentials may mean either: a proxy in front could have read the other. */
    private Principal caller(String header, HttpServletRequest request) {
        boolean bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        if (!bearer || Collections.list(request.getHeaders("Authorization")).size() > 1) {
            return Unbelieved.INVALID;
        }
        try {
            return tokens.check(header.substring(SCHEME.length()).strip()).actor();
        } catch (InvalidToken invalid) {
            return Unbelieved.INVALID;
        } catch (KeysUnavailable | StoreFailure unavailable) {
            return Unbelieved.UNCHECKED;
        }
    }
}
