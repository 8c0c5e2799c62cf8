package org.baigong.adapters.identity.provider;

import com.nimbusds.oauth2.sdk.AuthorizationErrorResponse;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.id.State;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.baigong.domain.common.Text;

/** The authorization endpoint: checks what the client wants, and asks for account and password. */
@WebServlet("/identity/authorize")
public class AuthorizeServlet extends ProviderServlet {
    private static final long serialVersionUID = 1L;
    private static final Text NO_CLIENT =
            Text.of("应用未登记，或回调地址不符", "The application is not known, or its address is not the registered one");

    @Inject
    transient SignIns signIns;

    @Override
    void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            AuthorizationRequest wanted = read(request, AuthorizationRequest::parse);
            begin(wanted, request, response);
        } catch (ParseException malformed) {
            URI redirect = malformed.getRedirectionURI();
            boolean known = malformed.getClientID() != null
                    && AuthorizationCheck.mayAnswerTo(
                            issuer(), malformed.getClientID().getValue(), redirect);
            ErrorObject error = malformed.getErrorObject();
            if (known) {
                refuse(redirect, malformed.getState(), error == null ? OAuth2Error.INVALID_REQUEST : error, response);
            } else {
                Page.send(response, HttpServletResponse.SC_BAD_REQUEST, Page.notice(issuer(), NO_CLIENT), null);
            }
        }
    }

    @Override
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        get(request, response);
    }

    private void begin(AuthorizationRequest wanted, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        URI redirect = wanted.getRedirectionURI();
        if (!AuthorizationCheck.mayAnswerTo(issuer(), wanted.getClientID().getValue(), redirect)) {
            Page.send(response, HttpServletResponse.SC_BAD_REQUEST, Page.notice(issuer(), NO_CLIENT), null);
            return;
        }
        Optional<ErrorObject> fault = AuthorizationCheck.fault(wanted);
        if (fault.isPresent()) {
            refuse(redirect, wanted.getState(), fault.get(), response);
            return;
        }
        String cookie = BrowserCookie.ensure(request, response, issuer());
        SignIn signIn = signIns.begin(cookie, wanted.toQueryString());
        Page.send(response, HttpServletResponse.SC_OK, Page.of(issuer(), signIn, null), redirect);
    }

    private void refuse(URI redirect, State state, ErrorObject error, HttpServletResponse response) throws IOException {
        com.nimbusds.oauth2.sdk.id.Issuer own = new com.nimbusds.oauth2.sdk.id.Issuer(issuer().id());
        answer(new AuthorizationErrorResponse(redirect, error, state, own, ResponseMode.QUERY), response);
    }
}
