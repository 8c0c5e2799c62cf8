package org.baigong.adapters.rest.operations;

import java.util.concurrent.atomic.LongAdder;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * A histogram of durations that only ever grows, as rates and quantiles over time need it. The server's own timers count
 * their buckets out of the last thousand samples, so that sums over them are wrong; here a request costs two additions.
 */
final class Durations {
    private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60};
    private static final double NANOS = 1e9;

    private final LongAdder[] counts = new LongAdder[BOUNDS.length + 1];
    private final LongAdder nanos = new LongAdder();

    Durations() {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new LongAdder();
        }
    }

    void add(long duration) {
        int bucket = 0;
        while (bucket < BOUNDS.length && duration > BOUNDS[bucket] * NANOS) {
            bucket++;
        }
        counts[bucket].increment();
        nanos.add(duration);
    }

    /** How many took no longer than this bound, or any time at all. */
    long upTo(int bound) {
        long sum = 0;
        for (int i = 0; i <= bound; i++) {
            sum += counts[i].sum();
        }
        return sum;
    }

    void register(MetricRegistry registry, String name, Tag... tags) {
        for (int i = 0; i < counts.length; i++) {
            int bound = i;
            Tag[] more = java.util.Arrays.copyOf(tags, tags.length + 1);
            more[tags.length] = new Tag("le", i < BOUNDS.length ? String.valueOf(BOUNDS[i]) : "+Inf");
            registry.gauge(named(name + "_bucket"), this, some -> some.upTo(bound), more);
        }
        registry.gauge(named(name + "_count"), this, some -> some.upTo(BOUNDS.length), tags);
        registry.gauge(named(name + "_sum"), this, some -> some.nanos.sum() / NANOS, tags);
    }

    private static Metadata named(String name) {
        return Metadata.builder()
                .withName(name)
                .withDescription("Requests served, by operation, class of status and seconds taken")
                .build();
    }
}
