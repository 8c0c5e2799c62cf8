package org.baigong.adapters.rest.operations;

import jakarta.servlet.ServletRequest;

/** What becomes known of a request while it is served. One thread serves it. */
final class Exchange {
    private static final String NAME = Exchange.class.getName();

    private final long start = System.nanoTime();
    private Route route = Route.NONE;
    private String actor;
    private long bytes;

    static Exchange begin(ServletRequest request) {
        Exchange exchange = new Exchange();
        request.setAttribute(NAME, exchange);
        return exchange;
    }

    /** The exchange of a request, by the way in which properties of it are found. */
    static Exchange of(java.util.function.Function<String, Object> properties) {
        return (Exchange) properties.apply(NAME);
    }

    void answeredBy(Route route, String actor) {
        this.route = route;
        this.actor = actor;
    }

    void sent(int bytes) {
        this.bytes += bytes;
    }

    Route route() {
        return route;
    }

    /** Null where nobody said who it is. */
    String actor() {
        return actor;
    }

    long bytes() {
        return bytes;
    }

    long nanos() {
        return System.nanoTime() - start;
    }
}
