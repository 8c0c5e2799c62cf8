package org.baigong.adapters.identity.provider;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The token endpoint (RFC 6749). */
@WebServlet("/identity/token")
public class TokenServlet extends ProviderServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TokenDesk desk;

    @Override
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(desk.answer(read(request, TokenRequest::parse), request.getRemoteAddr()), response);
        } catch (ParseException malformed) {
            ErrorObject error = malformed.getErrorObject();
            answer(new TokenErrorResponse(error == null ? OAuth2Error.INVALID_REQUEST : error), response);
        }
    }
}
