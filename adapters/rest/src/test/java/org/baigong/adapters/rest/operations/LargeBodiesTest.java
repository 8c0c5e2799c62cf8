package org.baigong.adapters.rest.operations;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assertj.core.api.Assertions;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.junit.jupiter.api.Test;

class LargeBodiesTest {
    private static final long LARGE = 32L << 20;

    private final LargeBodies bodies = new LargeBodies(1, 0);
    private final FilterChain server = mock();
    private final HttpServletResponse away = mock();

    @Test
    void while_one_large_body_is_read_another_is_sent_away_and_a_small_one_is_not() throws Exception {
        when(away.getOutputStream()).thenReturn(mock(ServletOutputStream.class));
        HttpServletRequest small = request(100);
        bodies.doFilter(request(LARGE), mock(HttpServletResponse.class), (request, response) -> {
            bodies.doFilter(request(LARGE), away, server);
            verify(server, never()).doFilter(any(), any());
            verify(away).setStatus(503);
            verify(away).setHeader("Retry-After", "10");
            bodies.doFilter(small, mock(HttpServletResponse.class), server);
            verify(server).doFilter(any(), any());
        });
    }

    @Test
    void room_is_given_back_also_after_a_failure() throws IOException, ServletException {
        doThrow(new IOException("the client went away"))
                .doNothing()
                .when(server)
                .doFilter(any(), any());
        Assertions.assertThatThrownBy(() -> bodies.doFilter(request(LARGE), away, server))
                .isInstanceOf(IOException.class);
        bodies.doFilter(request(LARGE), away, server);
        verify(server, times(2)).doFilter(any(), any());
    }

    private static HttpServletRequest request(long length) {
        HttpServletRequest request = stranger(length);
        when(request.getUserPrincipal()).thenReturn(Actor.of("zuzhi", Role.ORGANISER));
        return request;
    }

    private static HttpServletRequest stranger(long length) {
        HttpServletRequest request = mock();
        when(request.getContentLengthLong()).thenReturn(length);
        return request;
    }

    @Test
    void those_who_have_not_signed_in_take_no_place() throws Exception {
        bodies.doFilter(stranger(LARGE), mock(HttpServletResponse.class), (request, response) -> {
            bodies.doFilter(request(LARGE), away, server);
            verify(server).doFilter(any(), any());
        });
    }
}
