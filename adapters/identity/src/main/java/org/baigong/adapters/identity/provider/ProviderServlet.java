package org.baigong.adapters.identity.provider;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Response;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.JakartaServletUtils;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.baigong.adapters.identity.Issuer;
import org.baigong.adapters.identity.store.StoreFailure;

/** What all endpoints share: they are there only while we are the issuer, nothing is cached, and no failure is explained. */
abstract class ProviderServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ProviderServlet.class.getName());
    private static final int LARGEST_BODY = 20_000;

    private final transient Issuer issuer = Issuer.configured();

    final Issuer issuer() {
        return issuer;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!issuer.builtIn()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Forms are UTF-8, as the pages are; the container would read ISO 8859-1.
        request.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        try {
            switch (request.getMethod()) {
                case "GET", "HEAD" -> get(request, response);
                case "POST" -> post(request, response);
                default -> notAllowed(response);
            }
        } catch (StoreFailure unavailable) {
            LOG.log(Level.ERROR, "database not available: {0}", unavailable.getMessage());
            failed(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "temporarily_unavailable");
        } catch (RuntimeException mistake) {
            LOG.log(Level.ERROR, "incident " + UUID.randomUUID(), mistake);
            failed(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "server_error");
        }
    }

    void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        notAllowed(response);
    }

    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        notAllowed(response);
    }

    /** How the library reads one kind of request. */
    @FunctionalInterface
    interface Reader<T> {
        T read(HTTPRequest request) throws ParseException;
    }

    /** What the library cannot read it quotes in its error, and fails where characters may not stand there. */
    static <T> T read(HttpServletRequest request, Reader<T> reader) throws IOException, ParseException {
        try {
            return reader.read(JakartaServletUtils.createHTTPRequest(request, LARGEST_BODY));
        } catch (IllegalArgumentException unquotable) {
            throw new ParseException("malformed request", OAuth2Error.INVALID_REQUEST, unquotable);
        }
    }

    static void answer(Response answer, HttpServletResponse response) throws IOException {
        HTTPResponse refused = answer.toHTTPResponse();
        if (refused.getStatusCode() == HttpServletResponse.SC_UNAUTHORIZED) {
            // RFC 6749, section 5.2: whoever is not known is told how to show who it is.
            refused.setHeader("WWW-Authenticate", "Basic realm=\"baigong\"");
        }
        JakartaServletUtils.applyHTTPResponse(refused, response);
    }

    static void answer(String json, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        try (PrintWriter writer = response.getWriter()) {
            writer.write(json);
        }
    }

    private static void notAllowed(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private static void failed(HttpServletResponse response, int status, String error) throws IOException {
        response.setStatus(status);
        answer("{\"error\":\"" + error + "\"}", response);
    }
}
