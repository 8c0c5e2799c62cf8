package org.baigong.application.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baigong.application.common.Page;

/** Accounts of a test, and whose tokens were revoked. */
final class InMemoryAccounts implements Accounts {
    final Map<String, Account> accounts = new TreeMap<>();
    final List<String> revoked = new ArrayList<>();
    boolean here = true;

    @Override
    public boolean areKeptHere() {
        return here;
    }

    @Override
    public Page<Account> find(AccountQuery query) {
        return new Page<>(List.copyOf(accounts.values()), null);
    }

    @Override
    public Optional<Account> get(String id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<Account> lock(String id) {
        return get(id);
    }

    @Override
    public List<String> lockAdministrators() {
        return accounts.values().stream()
                .filter(Account::isActiveAdministrator)
                .map(Account::id)
                .toList();
    }

    @Override
    public String add(NewAccount made) {
        store(new Account(
                made.id(),
                made.kind(),
                made.displayName(),
                made.roles(),
                made.organisations(),
                made.towns(),
                true,
                made.mustChangePassword(),
                false,
                null,
                -1));
        return "secret of " + made.id();
    }

    @Override
    public void change(Account account) {
        store(account);
    }

    @Override
    public String resetSecret(String id, boolean mustChangePassword) {
        store(accounts.get(id));
        return "new secret of " + id + (mustChangePassword ? ", to be changed" : "");
    }

    @Override
    public void forgetSecondFactor(String id) {
        store(accounts.get(id));
    }

    @Override
    public void unlock(String id) {
        store(accounts.get(id));
    }

    @Override
    public void revokeTokens(String id) {
        revoked.add(id);
    }

    private void store(Account now) {
        accounts.put(
                now.id(),
                new Account(
                        now.id(),
                        now.kind(),
                        now.displayName(),
                        now.roles(),
                        now.organisations(),
                        now.towns(),
                        now.enabled(),
                        now.mustChangePassword(),
                        now.secondFactor(),
                        now.lockedUntil(),
                        now.revision() + 1));
    }
}
