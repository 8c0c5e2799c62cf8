package org.baigong.adapters.identity.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.baigong.adapters.identity.store.Digest;
import org.baigong.adapters.identity.store.Sql;
import org.baigong.adapters.identity.store.Store;

/**
 * Counts guesses, in the database, so that all nodes count together. A guess is counted before it is looked at: however
 * many come at once, only five are looked at before the account is locked, for a quarter of an hour and twice as long each
 * time. Success gives the guess back.
 */
@ApplicationScoped
public class Attempts {
    private static final int GUESSES = 5;
    private static final int DOUBLINGS = 6;
    private static final int ADDRESS_FAILURES = 20;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private Store store;

    /** For the container's proxy. */
    protected Attempts() {}

    @Inject
    public Attempts(Store store) {
        this.store = store;
    }

    private record Count(int failures, int locks, Instant lockedUntil) {}

    /** Counts a guess at an account. @return false where it is locked or there is none */
    boolean take(String account) {
        return store.alone(connection -> {
            Instant now = Instant.now();
            Optional<Count> count = lock(connection, account);
            if (count.isEmpty() || isAfter(count.get().lockedUntil(), now)) {
                return false;
            }
            int failures = (count.get().lockedUntil() == null ? count.get().failures() : 0) + 1;
            boolean locking = failures >= GUESSES;
            int locks = count.get().locks() + (locking ? 1 : 0);
            Sql.update(
                    connection,
                    "update account set failures = ?, locks = ?, locked_until = ?::timestamptz where id = ?",
                    failures,
                    locks,
                    locking ? now.plus(lock(locks)) : null,
                    account);
            return true;
        });
    }

    /** The guess was right, though more is to be shown: it does not count, those before it still do. */
    void giveBack(String account) {
        store.alone(connection -> Sql.update(
                connection,
                "update account set locks = case when failures >= ? then greatest(locks - 1, 0) else locks end,"
                        + " locked_until = case when failures >= ? then null else locked_until end,"
                        + " failures = greatest(failures - 1, 0) where id = ?",
                GUESSES,
                GUESSES,
                account));
    }

    /** All that was asked for was shown. */
    void clear(Connection connection, String account) throws SQLException {
        Sql.update(connection, "update account set failures = 0, locks = 0, locked_until = null where id = ?", account);
    }

    /** Whether too many guesses of the last minute came from this address. */
    public boolean isTooMany(String address) {
        return store.alone(connection -> Sql.one(
                        connection,
                        row -> row.getInt(1),
                        "select failures from sign_in_address where digest = ? and since > now() - interval '1 minute'",
                        Digest.of(address)))
                .filter(failures -> failures >= ADDRESS_FAILURES)
                .isPresent();
    }

    void countAddress(String address) {
        store.alone(connection -> Sql.update(
                connection,
                "insert into sign_in_address as a (digest, failures, since) values (?, 1, now())"
                        + " on conflict (digest) do update set"
                        + " failures = case when a.since > now() - interval '1 minute' then a.failures + 1 else 1 end,"
                        + " since = case when a.since > now() - interval '1 minute' then a.since else now() end",
                Digest.of(address)));
    }

    private static Optional<Count> lock(Connection connection, String account) throws SQLException {
        return Sql.one(
                connection,
                row -> new Count(row.getInt("failures"), row.getInt("locks"), Sql.instant(row, "locked_until")),
                "select failures, locks, locked_until from account where id = ? for update",
                account);
    }

    private static Duration lock(int locks) {
        return LOCK.multipliedBy(1L << Math.min(locks - 1, DOUBLINGS));
    }

    private static boolean isAfter(Instant lockedUntil, Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }
}
