package org.baigong.adapters.rest.rates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * A quota of requests per minute for each client, kept on this node alone. It fills up steadily, so that a client who
 * keeps to the rate never waits. Who has not been heard of for a minute has the full quota anyway and is forgotten.
 */
final class Limiter {
    static final Duration WINDOW = Duration.ofMinutes(1);
    /** Some 25 MB; beyond it, somebody who was quiet is forgotten early and starts with a full quota again. */
    private static final int MAX_CLIENTS = 50_000;

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_CLIENTS)
            .expireAfterAccess(WINDOW)
            .build();

    /** @param perMinute 0: no limit */
    Limiter(int perMinute) {
        this.perMinute = perMinute;
    }

    /** The one that a system property sets. */
    static Limiter of(String property, int perMinute) {
        return new Limiter(Integer.getInteger(property, perMinute));
    }

    boolean isOff() {
        return perMinute <= 0;
    }

    /** Takes one request of a client's quota, if there is one left. */
    Quota take(String client) {
        ConsumptionProbe probe = bucket(client).tryConsumeAndReturnRemaining(1);
        return new Quota(
                perMinute,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForRefill()),
                seconds(probe.getNanosToWaitForReset()));
    }

    /** Whether a client has nothing left, and takes nothing. */
    boolean isUsedUp(String client) {
        Bucket bucket = buckets.getIfPresent(client);
        return bucket != null && bucket.getAvailableTokens() <= 0;
    }

    private Bucket bucket(String client) {
        return buckets.get(
                client,
                fresh -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                        .build());
    }

    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
