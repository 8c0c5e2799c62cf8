package org.baigong.adapters.rest.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.baigong.adapters.rest.problems.ErrorPage;
import org.baigong.application.access.Actor;

/**
 * Lets as many large bodies in at a time as the heap has room for: a table of 32 MB becomes ten times that while it is
 * checked, and two of them would fill 512 MB. Whoever waits too long is asked to come again. Those who have not signed in take
 * no place: what they may send is small.
 */
@WebFilter("/api/*")
public class LargeBodies extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final long LARGE = 4L << 20;
    private static final long ROOM_FOR_ONE = 320L << 20;
    private static final long PATIENCE_SECONDS = 10;

    private final transient Semaphore room;
    private final long patienceSeconds;

    /** Called by the server. */
    public LargeBodies() {
        this((int) Math.max(1, Runtime.getRuntime().maxMemory() / ROOM_FOR_ONE), PATIENCE_SECONDS);
    }

    LargeBodies(int atATime, long patienceSeconds) {
        this.room = new Semaphore(atATime, true);
        this.patienceSeconds = patienceSeconds;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isLarge(request) || !(request.getUserPrincipal() instanceof Actor)) {
            chain.doFilter(request, response);
        } else if (admitted()) {
            try {
                chain.doFilter(request, response);
            } finally {
                room.release();
            }
        } else {
            response.setHeader("Retry-After", String.valueOf(PATIENCE_SECONDS));
            ErrorPage.tell(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
        }
    }

    /** A body that does not say how long it is may be any length. */
    private static boolean isLarge(HttpServletRequest request) {
        return request.getContentLengthLong() >= LARGE
                || request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
    }

    private boolean admitted() {
        try {
            return room.tryAcquire(patienceSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
