package org.baigong.adapters.identity.provider;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baigong.adapters.identity.keys.SigningKeys;

/** The public keys (RFC 7517), also the one that will sign next. */
@WebServlet("/identity/jwks")
public class JwksServlet extends ProviderServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SigningKeys keys;

    @Override
    void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=60");
        answer(keys.published().toString(), response);
    }
}
