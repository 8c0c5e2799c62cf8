package org.baigong.adapters.identity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.baigong.adapters.identity.accounts.AccountRows;
import org.baigong.adapters.identity.accounts.Attempts;
import org.baigong.adapters.identity.accounts.Credentials;
import org.baigong.adapters.identity.accounts.Holder;
import org.baigong.adapters.identity.accounts.Passwords;
import org.baigong.adapters.identity.sessions.RevokedSessions;
import org.baigong.adapters.identity.sessions.Sessions;
import org.baigong.adapters.identity.store.Store;
import org.baigong.domain.common.Text;

/** Changes a password for whoever shows the old one, and a code where a second factor is enrolled. */
@ApplicationScoped
public class PasswordDesk {
    private Store store;
    private Credentials credentials;
    private Attempts attempts;
    private AccountRows accounts;
    private RevokedSessions revoked;

    /** For the container's proxy. */
    protected PasswordDesk() {}

    @Inject
    public PasswordDesk(
            Store store, Credentials credentials, Attempts attempts, AccountRows accounts, RevokedSessions revoked) {
        this.store = store;
        this.credentials = credentials;
        this.attempts = attempts;
        this.accounts = accounts;
        this.revoked = revoked;
    }

    /** @return why not, or nothing where it is done */
    Optional<Text> change(Form form) {
        if (attempts.isTooMany(form.address())) {
            return Optional.of(SignInDesk.TOO_MANY);
        }
        Optional<Holder> holder = credentials.person(form.account(), form.password(), form.address());
        boolean shown = holder.isPresent()
                && (holder.get().totp() == null || credentials.code(holder.get().id(), form.code(), form.address()));
        if (!shown) {
            return Optional.of(SignInDesk.WRONG);
        }
        Optional<Text> fault =
                NewPassword.fault(form.account(), holder.get().passwordHash(), form.fresh(), form.repeated());
        if (fault.isEmpty()) {
            store(form.account(), Passwords.hash(form.fresh()));
        }
        return fault;
    }

    private void store(String account, String hash) {
        store.alone(connection -> {
            accounts.setPassword(connection, account, hash, false);
            Sessions.revokeAll(connection, account);
            return null;
        });
        revoked.refresh();
    }
}
