package org.baigong.adapters.rest.operations;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.baigong.application.common.Correlation;
import org.slf4j.MDC;

/** Gives each request its name and its place in a trace, tells the caller both, and notes what came of it. */
@WebFilter("/*")
public class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern OF_OPERATORS = Pattern.compile("/(health|metrics)(/[a-z]*)?");
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    @Inject
    transient RequestMetrics metrics;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOfOperators(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        Correlation correlation = correlation(request);
        Exchange exchange = Exchange.begin(request);
        response.setHeader("X-Request-Id", correlation.requestId());
        response.setHeader("traceresponse", correlation.trace().traceparent());
        correlation.fields().forEach(MDC::put);
        try (Correlation.Bound bound = correlation.bind()) {
            chain.doFilter(request, response);
        } finally {
            long nanos = exchange.nanos();
            metrics.served(exchange.route(), response.getStatus(), nanos);
            AccessLog.write(method(request), response.getStatus(), exchange, nanos);
            correlation.fields().keySet().forEach(MDC::remove);
        }
    }

    /** Asked every few seconds by machines, and answered by the server itself. */
    public static boolean isOfOperators(String uri) {
        return OF_OPERATORS.matcher(uri).matches();
    }

    private static Correlation correlation(HttpServletRequest request) {
        List<String> parents = Collections.list(request.getHeaders("traceparent"));
        List<String> states = Collections.list(request.getHeaders("tracestate"));
        return Correlation.of(
                request.getHeader("X-Request-Id"),
                parents.size() == 1 ? parents.get(0) : null,
                states.isEmpty() ? null : String.join(",", states));
    }

    /** A method that nobody knows is whatever somebody typed. */
    private static String method(HttpServletRequest request) {
        return METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
    }
}
