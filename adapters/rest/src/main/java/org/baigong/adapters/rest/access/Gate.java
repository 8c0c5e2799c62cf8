package org.baigong.adapters.rest.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import org.baigong.adapters.rest.contract.Contract;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.ProblemType;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Unbelieved;

/**
 * Lets nobody through who may not ask what he or she asks: 401 to those who have not said who they are, 403 to others. It
 * goes by the table of operations alone; whose data is seen is the scope's matter. Nor does a parameter pass that is not known. Which methods there are (OPTIONS), everybody may know.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Gate implements ContainerRequestFilter {
    private static final String CHALLENGE = "Bearer realm=\"baigong\"";

    private static final String INVALID = CHALLENGE + ", error=\"invalid_token\"";

    @Context
    ResourceInfo resource;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        Principal principal = request.getSecurityContext().getUserPrincipal();
        believe(principal);
        Actor actor = Actor.of(principal);
        Asks asks = resource.getResourceMethod().getAnnotation(Asks.class);
        if (asks == null || !actor.may(asks.value())) {
            throw new ProblemException(actor.isAnybody() ? Problem.unauthenticated() : Problem.forbidden())
                    .with(HttpHeaders.WWW_AUTHENTICATE, actor.isAnybody() ? CHALLENGE : null);
        }
        if (request.getUriInfo().getRequestUri().getRawQuery() != null) {
            Query.check(
                    request.getUriInfo(), Contract.queryParameters(asks.value().id()));
        }
        caller.enters(actor, asks.value());
    }

    private static void believe(Principal principal) {
        if (principal instanceof Unbelieved unbelieved) {
            throw unbelieved == Unbelieved.INVALID
                    ? new ProblemException(Problem.invalidToken()).with(HttpHeaders.WWW_AUTHENTICATE, INVALID)
                    : new ProblemException(Problem.of(ProblemType.UNAVAILABLE)).with(HttpHeaders.RETRY_AFTER, "5");
        }
    }
}
