package org.baigong.adapters.identity.accounts;

import java.util.Set;
import org.baigong.application.access.Role;
import org.baigong.application.identity.Account;

/**
 * An account with what it takes to sign in.
 *
 * @param totp secret of the second factor, or null where none is enrolled
 * @param totpStep time step of the last code used
 */
public record Holder(Account account, String passwordHash, byte[] totp, long totpStep) {
    public String id() {
        return account.id();
    }

    public Set<Role> roles() {
        return account.roles();
    }

    /** Whether a password alone is not enough. */
    public boolean needsCode() {
        return totp != null || roles().stream().anyMatch(Role::needsSecondFactor);
    }

    @Override
    public String toString() {
        return "Holder[" + id() + "]";
    }
}
