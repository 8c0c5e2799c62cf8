package org.baigong.application.identity;

import java.time.Instant;
import java.util.Set;
import org.baigong.application.access.Role;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;

/**
 * An account, without its secrets.
 *
 * @param id to sign in with; never changed and never used again
 * @param mustChangePassword whether the next sign-in begins with a new password
 * @param secondFactor whether one is enrolled
 * @param lockedUntil after too many wrong passwords, or null
 * @param revision counts changes by administrators, for {@code ETag}
 */
public record Account(
        String id,
        AccountKind kind,
        String displayName,
        Set<Role> roles,
        Set<CreditCode> organisations,
        Set<TownCode> towns,
        boolean enabled,
        boolean mustChangePassword,
        boolean secondFactor,
        Instant lockedUntil,
        int revision) {
    public Account {
        roles = Set.copyOf(roles);
        organisations = Set.copyOf(organisations);
        towns = Set.copyOf(towns);
    }

    /** Whether it may keep the accounts. */
    public boolean isActiveAdministrator() {
        return enabled && roles.contains(Role.ADMINISTRATOR);
    }

    Account with(AccountChange change) {
        return new Account(
                id,
                kind,
                change.displayName(),
                change.roles(),
                change.organisations(),
                change.towns(),
                change.enabled(),
                mustChangePassword,
                secondFactor,
                lockedUntil,
                revision);
    }
}
