package org.baigong.deploy.server;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baigong.adapters.rest.operations.RequestFilter;
import org.baigong.adapters.rest.problems.ErrorPage;

/** Counts requests in and out, and sends those away that come too late or too many at once. */
@WebFilter("/*")
public class WorkFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Work work;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (RequestFilter.isOfOperators(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else if (work.begin()) {
            try {
                chain.doFilter(request, response);
            } finally {
                work.end();
            }
        } else {
            response.setHeader("Retry-After", "5");
            response.setHeader("Connection", "close");
            ErrorPage.tell(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
        }
    }
}
