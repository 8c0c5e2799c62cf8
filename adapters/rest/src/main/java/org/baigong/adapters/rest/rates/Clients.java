package org.baigong.adapters.rest.rates;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemMapper;
import org.baigong.adapters.rest.problems.ProblemType;
import org.baigong.application.access.Actor;

/** By what clients are told apart, and what they hear when they ask too often. */
final class Clients {
    private Clients() {}

    /** Who has said who it is, or null. */
    static Actor known(SecurityContext context) {
        return context != null && context.getUserPrincipal() instanceof Actor actor && !actor.isAnybody()
                ? actor
                : null;
    }

    /** As the connection has it; what a header claims is for a proxy in front to check. */
    static String address(HttpServletRequest request) {
        return request.getRemoteAddr();
    }

    static Response tooMany(long seconds) {
        return ProblemMapper.response(Problem.of(ProblemType.TOO_MANY_REQUESTS))
                .header("Retry-After", seconds)
                .build();
    }
}
