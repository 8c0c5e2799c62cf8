package org.baigong.adapters.rest.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/** How many requests, and how long they took, by operation and class of status: as many figures as there are doors. */
@ApplicationScoped
public class RequestMetrics {
    private static final Metadata REQUESTS = Metadata.builder()
            .withName("http_server_requests")
            .withDescription("Requests served, by operation of the OpenAPI document and class of status")
            .build();

    @Inject
    MetricRegistry registry;

    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    private record Key(String operation, int statusClass) {}

    void served(Route route, int status, long nanos) {
        timers.computeIfAbsent(new Key(route.operation(), status / 100), this::timer)
                .update(Duration.ofNanos(nanos));
    }

    private Timer timer(Key key) {
        return registry.timer(
                REQUESTS, new Tag("operation", key.operation()), new Tag("status", key.statusClass() + "xx"));
    }
}
