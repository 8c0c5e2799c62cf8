package org.baigong.adapters.identity.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When keys come and go: each signs for a period, is published a while before, and stays published until whatever it
 * signed has expired.
 *
 * @param period how long a key signs
 */
record KeyPlan(Duration period) {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    /** Longer than any token lives, and clocks differ. */
    private static final Duration AFTERLIFE = Duration.ofMinutes(15);

    static KeyPlan configured() {
        long month = Duration.ofDays(30).toSeconds();
        return new KeyPlan(Duration.ofSeconds(Long.getLong("baigong.identity.key.seconds", month)));
    }

    /** How long a node may go without looking whether there is another key. */
    Duration kept() {
        Duration tenth = period.dividedBy(10);
        return tenth.compareTo(MINUTE) < 0 ? tenth : MINUTE;
    }

    /** How long before its first use a key is published. */
    private Duration notice() {
        Duration half = period.dividedBy(2);
        return half.compareTo(DAY) < 0 ? half : DAY;
    }

    /** From when on the next key has to sign, where it is time to make it. Keys are in the order of their times. */
    Optional<Instant> due(List<SigningKey> keys, Instant now) {
        if (keys.isEmpty()) {
            return Optional.of(now);
        }
        Instant next = keys.get(keys.size() - 1).activeFrom().plus(period);
        if (next.isBefore(now)) {
            return Optional.of(now);
        }
        return next.minus(notice()).isAfter(now) ? Optional.empty() : Optional.of(next);
    }

    /** Whether nothing that a key signed can still be valid, given when its successor became active. */
    boolean isOver(Instant successorActiveFrom, Instant now) {
        return successorActiveFrom.plus(AFTERLIFE).isBefore(now);
    }

    static SigningKey current(List<SigningKey> keys, Instant now) {
        SigningKey current = keys.get(0);
        for (SigningKey key : keys) {
            if (!key.activeFrom().isAfter(now)) {
                current = key;
            }
        }
        return current;
    }
}
