package org.baigong.adapters.identity.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.baigong.adapters.identity.store.Store;

/**
 * Which sessions are revoked, as of not more than a second ago: every node reads the short list again when somebody asks
 * and the one it has is older. While the database is out of reach nobody's token is believed for long.
 */
@ApplicationScoped
public class RevokedSessions {
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final ReentrantLock reading = new ReentrantLock();
    private Store store;
    private volatile Known known = new Known(Set.of(), System.nanoTime() - 2 * FRESH_NANOS);

    private record Known(Set<String> ids, long at) {
        boolean isFresh(long nanos) {
            return System.nanoTime() - at < nanos;
        }
    }

    /** For the container's proxy. */
    protected RevokedSessions() {}

    @Inject
    public RevokedSessions(Store store) {
        this.store = store;
    }

    public boolean contains(String session) {
        if (!known.isFresh(FRESH_NANOS)) {
            read();
        }
        return known.ids().contains(session);
    }

    /** One reads; the others wait for it, since what they have is too old. */
    private void read() {
        reading.lock();
        try {
            if (!known.isFresh(FRESH_NANOS)) {
                long now = System.nanoTime();
                known = new Known(Set.copyOf(store.alone(Sessions::revoked)), now);
            }
        } finally {
            reading.unlock();
        }
    }

    /** What was revoked here counts here at once. */
    public void refresh() {
        reading.lock();
        try {
            long now = System.nanoTime();
            known = new Known(Set.copyOf(store.alone(Sessions::revoked)), now);
        } finally {
            reading.unlock();
        }
    }
}
