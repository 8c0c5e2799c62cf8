package org.baigong.adapters.rest.rates;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets nobody try credentials without end: after so many refused ones in a minute, those that come from the same address
 * are not even looked at. Runs before they are checked, which costs something.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 500)
public class FailedLogInFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final int PER_MINUTE = 60;

    private final Limiter failures;

    @Context
    HttpServletRequest connection;

    public FailedLogInFilter() {
        this(new Limiter(
                Limiter.of("baigong.rate.anonymous.per.minute", PER_MINUTE).isOff() ? 0 : PER_MINUTE));
    }

    FailedLogInFilter(Limiter failures) {
        this.failures = failures;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (triesCredentials(request) && failures.isUsedUp(Clients.address(connection))) {
            request.abortWith(Clients.tooMany(1));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 401 && triesCredentials(request)) {
            failures.take(Clients.address(connection));
        }
    }

    private boolean triesCredentials(ContainerRequestContext request) {
        return !failures.isOff() && request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    }
}
