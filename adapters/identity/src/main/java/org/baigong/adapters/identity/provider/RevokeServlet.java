package org.baigong.adapters.identity.provider;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The revocation endpoint (RFC 7009). */
@WebServlet("/identity/revoke")
public class RevokeServlet extends ProviderServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Revocation revocation;

    @Override
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (!revocation.revoke(read(request, TokenRevocationRequest::parse), request.getRemoteAddr())) {
                answer(new TokenErrorResponse(OAuth2Error.INVALID_CLIENT), response);
            }
        } catch (ParseException malformed) {
            ErrorObject error = malformed.getErrorObject();
            answer(new TokenErrorResponse(error == null ? OAuth2Error.INVALID_REQUEST : error), response);
        }
    }
}
