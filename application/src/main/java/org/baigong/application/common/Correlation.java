package org.baigong.application.common;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the work of this thread belongs to: the request, and the trace it is part of. Whoever takes a request or a message
 * in binds it; logs, the trail and events name it.
 */
public record Correlation(String requestId, TraceContext trace) {
    private static final ThreadLocal<Correlation> CURRENT = new ThreadLocal<>();
    private static final Pattern SAFE = Pattern.compile("(?=.*[0-9])[0-9A-Za-z._-]{1,64}");
    /** A name, an identity number, a credit code must not name a request, since that would be in every log. */
    private static final Pattern PERSONAL = Pattern.compile("[0-9]{15}|(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])");

    /** For a request that calls itself so and names its trace; what is not well-formed is made anew. */
    public static Correlation of(String requestId, String traceparent, String tracestate) {
        TraceContext trace = TraceContext.after(traceparent, tracestate).orElseGet(TraceContext::begun);
        return new Correlation(
                isSafe(requestId) ? requestId : TraceContext.begun().trace(), trace);
    }

    private static boolean isSafe(String requestId) {
        return requestId != null
                && SAFE.matcher(requestId).matches()
                && !PERSONAL.matcher(requestId).find();
    }

    /** Nothing for work that nobody asked for. */
    public static Optional<Correlation> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Binds this to the thread until the end of the work. */
    public Bound bind() {
        Correlation outer = CURRENT.get();
        CURRENT.set(this);
        return () -> {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        };
    }

    /** As logs call it, after the Elastic Common Schema. */
    public Map<String, String> fields() {
        return Map.of("http.request.id", requestId, "trace.id", trace.trace(), "span.id", trace.span());
    }

    /** The time for which a correlation is bound. */
    public interface Bound extends AutoCloseable {
        @Override
        void close();
    }
}
