package org.baigong.adapters.identity.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.baigong.adapters.identity.store.Store;
import org.baigong.application.identity.AccountKind;

/**
 * Checks who somebody is. Every no looks the same: wrong, unknown, disabled or locked. Machines are not locked: nobody
 * guesses 256 random bits, but anybody could shut one out.
 */
@ApplicationScoped
public class Credentials {
    private Store store;
    private AccountRows rows;
    private Attempts attempts;
    private Clock clock;

    /** For the container's proxy. */
    protected Credentials() {}

    @Inject
    public Credentials(Store store, AccountRows rows, Attempts attempts) {
        this(store, rows, attempts, Clock.systemUTC());
    }

    Credentials(Store store, AccountRows rows, Attempts attempts, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The person whose name and password these are. A code may still have to be shown. */
    public Optional<Holder> person(String id, String password, String address) {
        Optional<Holder> found = known(id, AccountKind.PERSON);
        boolean counted = found.isPresent() && attempts.take(found.get().id());
        Optional<Holder> right = matching(counted ? found : Optional.empty(), password);
        if (right.isPresent()) {
            attempts.giveBack(id);
            return right;
        }
        attempts.countAddress(address);
        return Optional.empty();
    }

    public Optional<Holder> machine(String id, String secret, String address) {
        Optional<Holder> right = matching(known(id, AccountKind.MACHINE), secret);
        if (right.isEmpty()) {
            attempts.countAddress(address);
        }
        return right;
    }

    /** Whether this is a code of the account's second factor that was not used before; from now on it is. */
    public boolean code(String id, String code, String address) {
        boolean right = attempts.take(id)
                && store.alone(connection -> {
                    Optional<Holder> holder = rows.lock(connection, id);
                    OptionalLong step = holder.filter(enrolled -> enrolled.totp() != null)
                            .map(enrolled -> Totp.step(enrolled.totp(), code, clock.instant(), enrolled.totpStep()))
                            .orElse(OptionalLong.empty());
                    if (step.isPresent()) {
                        rows.useStep(connection, id, step.getAsLong());
                    }
                    return step.isPresent();
                });
        if (right) {
            attempts.giveBack(id);
        } else {
            attempts.countAddress(address);
        }
        return right;
    }

    /** Everything was shown: forgets the wrong guesses before. */
    public void succeeded(String id) {
        store.alone(connection -> {
            attempts.clear(connection, id);
            return null;
        });
    }

    private Optional<Holder> known(String id, AccountKind kind) {
        if (id.indexOf(0) >= 0) {
            return Optional.empty();
        }
        return store.alone(connection -> rows.get(connection, id))
                .filter(holder -> holder.account().kind() == kind)
                .filter(holder -> holder.account().enabled());
    }

    private static Optional<Holder> matching(Optional<Holder> holder, String password) {
        String hash = holder.map(Holder::passwordHash).orElse(null);
        return Passwords.matches(password, hash) ? holder : Optional.empty();
    }
}
