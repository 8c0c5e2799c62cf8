package org.baigong.adapters.rest.accounts;

import java.time.Instant;
import java.util.List;
import org.baigong.application.access.Role;
import org.baigong.application.identity.Account;
import org.baigong.application.identity.IssuedSecret;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;

/**
 * An account as it is shown.
 *
 * @param secret a password or client secret made just now, shown this once
 */
record AccountView(
        String id,
        String kind,
        String displayName,
        List<String> roles,
        List<String> organisations,
        List<String> towns,
        boolean enabled,
        boolean mustChangePassword,
        boolean secondFactor,
        Instant lockedUntil,
        int version,
        String secret) {

    static AccountView of(Account account) {
        return of(account, null);
    }

    static AccountView of(IssuedSecret issued) {
        return of(issued.account(), issued.secret());
    }

    private static AccountView of(Account account, String secret) {
        return new AccountView(
                account.id(),
                account.kind().name(),
                account.displayName(),
                account.roles().stream().map(Role::code).sorted().toList(),
                account.organisations().stream().map(CreditCode::value).sorted().toList(),
                account.towns().stream().map(TownCode::value).sorted().toList(),
                account.enabled(),
                account.mustChangePassword(),
                account.secondFactor(),
                account.lockedUntil(),
                account.revision(),
                secret);
    }
}
