package org.baigong.adapters.rest.rates;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.baigong.application.access.Actor;

/**
 * Admits so many requests a minute for each actor, and for each address from which nobody in particular asks. As soon as
 * it is known who asks, before anything else is done and before a body is read.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 500)
public class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String QUOTA = RateLimitFilter.class.getName();

    private final Limiter actors;
    private final Limiter addresses;

    @Context
    HttpServletRequest connection;

    public RateLimitFilter() {
        this(Limiter.of("baigong.rate.per.minute", 1_200), Limiter.of("baigong.rate.anonymous.per.minute", 600));
    }

    RateLimitFilter(Limiter actors, Limiter addresses) {
        this.actors = actors;
        this.addresses = addresses;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Actor actor = Clients.known(request.getSecurityContext());
        Limiter limiter = actor == null ? addresses : actors;
        if (limiter.isOff()) {
            return;
        }
        Quota quota = limiter.take(actor == null ? Clients.address(connection) : actor.id());
        request.setProperty(QUOTA, quota);
        if (!quota.admitted()) {
            request.abortWith(Clients.tooMany(quota.secondsToWait()));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(QUOTA) instanceof Quota quota) {
            quota.tell(response.getHeaders());
        }
    }
}
