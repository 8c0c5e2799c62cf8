package org.baigong.adapters.persistence.events;

import org.baigong.application.common.Correlation;

/** What the work under way belongs to, for columns; null where nobody asked for it. */
final class Causes {
    private Causes() {}

    static String requestId() {
        return Correlation.current().map(Correlation::requestId).orElse(null);
    }

    static String traceparent() {
        return Correlation.current()
                .map(correlation -> correlation.trace().traceparent())
                .orElse(null);
    }
}
