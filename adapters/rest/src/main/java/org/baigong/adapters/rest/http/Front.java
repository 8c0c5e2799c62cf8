package org.baigong.adapters.rest.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.baigong.adapters.rest.problems.ErrorPage;

/**
 * Gives every answer of the application the headers that keep browsers from harm: a page that needs more says so itself.
 * Refuses addresses with a broken percent sign, which the server would answer with an empty 200.
 */
@WebFilter("/*")
public class Front extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", TWO_YEARS);
        }
        String path = request.getRequestURI();
        if (path.startsWith("/api/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (path.indexOf('%') >= 0 && BROKEN.matcher(path).find()) {
            ErrorPage.tell(HttpServletResponse.SC_BAD_REQUEST, request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
