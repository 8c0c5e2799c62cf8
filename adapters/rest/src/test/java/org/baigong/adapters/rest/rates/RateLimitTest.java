package org.baigong.adapters.rest.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import org.baigong.adapters.rest.Requests;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final Actor ONE = Actor.of("one", Role.TALENT_OFFICER);
    private static final Actor OTHER = Actor.of("other", Role.TALENT_OFFICER);
    private final HttpServletRequest connection = mock();

    private RateLimitFilter filter(int perActor, int perAddress) {
        RateLimitFilter filter = new RateLimitFilter(new Limiter(perActor), new Limiter(perAddress));
        filter.connection = connection;
        return filter;
    }

    /** The answer that a request is aborted with, or null, after the filter has added its headers to it. */
    private ContainerResponse ask(RateLimitFilter filter, Actor actor, String address) {
        when(connection.getRemoteAddr()).thenReturn(address);
        ContainerRequest request = Requests.request("GET", "x", actor);
        filter.filter(request);
        Response aborted = request.getAbortResponse();
        ContainerResponse answer =
                Requests.answer(request, aborted == null ? Response.ok().build() : aborted);
        filter.filter(request, answer);
        return answer;
    }

    @Test
    void who_asks_too_often_waits_and_nobody_else_does() {
        RateLimitFilter filter = filter(3, 2);
        for (int left = 2; left >= 0; left--) {
            ContainerResponse answer = ask(filter, ONE, "10.0.0.1");
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeaderString("RateLimit-Policy")).isEqualTo("\"client\";q=3;w=60");
            assertThat(answer.getHeaderString("RateLimit")).matches("\"client\";r=" + left + ";t=\\d+");
        }
        ContainerResponse refused = ask(filter, ONE, "10.0.0.2");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(((Problem) refused.getEntity()).type()).isEqualTo("/problems/too-many-requests");
        assertThat(Integer.parseInt(refused.getHeaderString("Retry-After"))).isBetween(1, 20);
        assertThat(refused.getHeaderString("RateLimit")).startsWith("\"client\";r=0;t=");
        assertThat(ask(filter, OTHER, "10.0.0.1").getStatus()).isEqualTo(200);
        assertThat(ask(filter, null, "10.0.0.1").getStatus()).isEqualTo(200);
    }

    @Test
    void those_without_a_name_are_told_apart_by_their_address() {
        RateLimitFilter filter = filter(100, 1);
        assertThat(ask(filter, null, "10.0.0.1").getStatus()).isEqualTo(200);
        assertThat(ask(filter, Actor.ANYBODY, "10.0.0.1").getStatus()).isEqualTo(429);
        assertThat(ask(filter, null, "10.0.0.2").getStatus()).isEqualTo(200);
    }

    @Test
    void no_actor_is_taken_for_an_address() {
        RateLimitFilter filter = filter(100, 1);
        ask(filter, null, "10.0.0.1");
        assertThat(ask(filter, Actor.of("10.0.0.1"), "10.0.0.1").getStatus()).isEqualTo(200);
    }

    @Test
    void zero_is_no_limit() {
        RateLimitFilter filter = filter(0, 0);
        for (int i = 0; i < 5_000; i++) {
            assertThat(ask(filter, null, "10.0.0.1").getStatus()).isEqualTo(200);
        }
        assertThat(ask(filter, null, "10.0.0.1").getHeaders()).isEmpty();
    }

    @Test
    void credentials_are_not_tried_without_end() {
        FailedLogInFilter filter = new FailedLogInFilter(new Limiter(3));
        filter.connection = connection;
        for (int i = 0; i < 3; i++) {
            assertThat(tries(filter, "10.0.0.1", "Bearer x", 401)).isFalse();
        }
        assertThat(tries(filter, "10.0.0.1", "Bearer x", 401)).isTrue();
        assertThat(tries(filter, "10.0.0.1", null, 200)).isFalse();
        assertThat(tries(filter, "10.0.0.2", "Bearer x", 200)).isFalse();
    }

    @Test
    void credentials_that_are_accepted_cost_nothing() {
        FailedLogInFilter filter = new FailedLogInFilter(new Limiter(3));
        filter.connection = connection;
        for (int i = 0; i < 100; i++) {
            assertThat(tries(filter, "10.0.0.1", "Bearer x", 200)).isFalse();
            assertThat(tries(filter, "10.0.0.1", null, 401)).isFalse();
        }
    }

    /** Whether a request is refused before its credentials are looked at; if not, it is answered with this status. */
    private boolean tries(FailedLogInFilter filter, String address, String credentials, int status) {
        when(connection.getRemoteAddr()).thenReturn(address);
        ContainerRequest request = Requests.request("GET", "x");
        if (credentials != null) {
            request.header("Authorization", credentials);
        }
        filter.filter(request);
        if (request.getAbortResponse() == null) {
            filter.filter(
                    request, Requests.answer(request, Response.status(status).build()));
            return false;
        }
        assertThat(request.getAbortResponse().getStatus()).isEqualTo(429);
        return true;
    }
}
