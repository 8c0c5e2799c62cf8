package org.baigong.adapters.rest.idempotency;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Ends the transaction of a request that {@link IdempotencyFilter} was not asked about again, since a filter or a mapper
 * failed: the thread goes back to its pool and must not take it along.
 */
@WebFilter("/api/*")
public class TransactionNet extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Transactions transactions;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.getAttribute(IdempotencyFilter.RUNNING) != null) {
                request.removeAttribute(IdempotencyFilter.RUNNING);
                transactions.rollback();
            }
        }
    }
}
