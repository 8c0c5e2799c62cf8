package org.baigong.deploy.server;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Counts requests in and out, and sends those away that come too late or too many at once. */
@WebFilter("/*")
public class WorkFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final byte[] AWAY = """
            {"type":"/problems/unavailable","title":"服务器正在停止或繁忙，请稍后重试",\
            "titleEn":"The server is stopping or busy; try again later",\
            "status":503,"code":"UNAVAILABLE","errors":[],"errorCount":0}""".getBytes(StandardCharsets.UTF_8);

    @Inject
    transient Work work;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOfOperators(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else if (work.begin()) {
            try {
                chain.doFilter(request, response);
            } finally {
                work.end();
            }
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "5");
            response.setHeader("Connection", "close");
            response.setContentType("application/problem+json");
            response.getOutputStream().write(AWAY);
        }
    }

    private static boolean isOfOperators(String uri) {
        return uri.startsWith("/health") || uri.startsWith("/metrics");
    }
}
