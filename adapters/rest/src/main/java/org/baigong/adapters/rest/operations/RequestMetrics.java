package org.baigong.adapters.rest.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** How many requests, and how long they took, by operation and class of status: as many figures as there are doors. */
@ApplicationScoped
public class RequestMetrics {
    @Inject
    MetricRegistry registry;

    private final Map<Key, Durations> served = new ConcurrentHashMap<>();

    private record Key(String operation, int statusClass) {}

    void served(Route route, int status, long nanos) {
        served.computeIfAbsent(new Key(route.operation(), status / 100), this::begun)
                .add(nanos);
    }

    private Durations begun(Key key) {
        Durations durations = new Durations();
        durations.register(
                registry,
                "http_server_request_duration_seconds",
                new Tag("operation", key.operation()),
                new Tag("status", key.statusClass() + "xx"));
        return durations;
    }
}
