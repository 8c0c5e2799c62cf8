package org.baigong.adapters.rest.http;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class FrontTest {
    private final HttpServletRequest request = mock();
    private final HttpServletResponse response = mock();
    private final FilterChain chain = mock();

    private void ask(String path, boolean secure) throws IOException, ServletException {
        when(request.getRequestURI()).thenReturn(path);
        when(request.isSecure()).thenReturn(secure);
        new Front().doFilter(request, response, chain);
    }

    @Test
    void only_over_https_it_is_asked_for_https_alone() throws IOException, ServletException {
        ask("/api/v1/hello", true);
        verify(response).setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }

    /** Set first, so that a page can say otherwise. */
    @Test
    void headers_come_before_the_answer() throws IOException, ServletException {
        ask("/console", false);
        InOrder order = inOrder(response, chain);
        order.verify(response).setHeader("X-Content-Type-Options", "nosniff");
        order.verify(response).setHeader(eq("Content-Security-Policy"), any());
        order.verify(chain).doFilter(request, response);
        verify(response, never()).setHeader(eq("Strict-Transport-Security"), any());
        verify(response, never()).setHeader(eq("Cache-Control"), any());
    }
}
