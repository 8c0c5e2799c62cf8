package org.baigong.application.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Page;
import org.baigong.application.common.Trail;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/**
 * Administrators keep the accounts 账号管理. Whoever is disabled, or changes roles or scope, is signed out within a second or two. Nobody
 * shuts himself out, and one enabled administrator always remains. Secrets are told once and never stand in the trail.
 */
@ApplicationScoped
@Transactional
public class KeepAccounts {
    @Inject
    Accounts accounts;

    @Inject
    Trail trail;

    public Attempt<Page<Account>> list(AccountQuery query) {
        return here().map(yes -> accounts.find(query));
    }

    public Attempt<Account> get(String id) {
        return here().then(yes -> accounts.get(id).map(Attempt::done).orElseGet(() -> notFound(id)));
    }

    public Attempt<IssuedSecret> create(Actor actor, NewAccount wanted) {
        return here().then(yes -> {
            List<Fault> faults = AccountRules.faults(wanted.id(), wanted.kind(), wanted.displayName(), wanted.roles());
            if (!faults.isEmpty()) {
                return Attempt.refused(faults);
            }
            if (accounts.lock(wanted.id()).isPresent()) {
                return Attempt.refused(
                        Fault.of("ACCOUNT_ID_TAKEN", "账号{0}已被使用过", "the id {0} is or was in use", wanted.id())
                                .at("/id"));
            }
            String secret = accounts.add(wanted);
            trail.record(
                    actor,
                    "account.created",
                    wanted.id(),
                    Map.of("kind", wanted.kind().name(), "roles", codes(wanted.roles())));
            return Attempt.done(new IssuedSecret(accounts.get(wanted.id()).orElseThrow(), secret));
        });
    }

    /** @param expected the version that the administrator has seen */
    public Attempt<Account> change(Actor actor, String id, Expected expected, AccountChange change) {
        return here().then(yes -> {
            // First all administrators, then the one account: whoever locks goes this way, so nobody deadlocks.
            List<String> administrators = accounts.lockAdministrators();
            return locked(id)
                    .then(before -> changeable(actor, before, expected, change, administrators))
                    .map(before -> changed(actor, before, change));
        });
    }

    /** A new password, or client secret, in place of the old one. */
    public Attempt<IssuedSecret> resetPassword(Actor actor, String id, Expected expected, boolean mustChangePassword) {
        return others(actor, id)
                .then(yes -> onRevision(id, expected, account -> {
                    String secret =
                            accounts.resetSecret(id, mustChangePassword && account.kind() == AccountKind.PERSON);
                    accounts.revokeTokens(id);
                    trail.record(actor, "account.password-reset", id, Map.of());
                    return new IssuedSecret(accounts.get(id).orElseThrow(), secret);
                }));
    }

    /** One's own is changed with the old password, or by another administrator: a stolen token must not do. */
    private static Attempt<Boolean> others(Actor actor, String id) {
        return id.equals(actor.id())
                ? Attempt.refused(
                        Fault.of("OWN_ACCOUNT", "不能重置自己的密码或双因素", "nobody resets the own password or second factor"))
                : Attempt.done(true);
    }

    /** Lets the person enrol another one at the next sign-in. */
    public Attempt<Account> resetSecondFactor(Actor actor, String id, Expected expected) {
        return others(actor, id)
                .then(yes -> onRevision(id, expected, account -> {
                    accounts.forgetSecondFactor(id);
                    accounts.revokeTokens(id);
                    trail.record(actor, "account.second-factor-reset", id, Map.of());
                    return accounts.get(id).orElseThrow();
                }));
    }

    /** Unlocking an account that is not locked does nothing. */
    public Attempt<Account> unlock(Actor actor, String id, Expected expected) {
        return onRevision(id, expected, account -> {
            accounts.unlock(id);
            trail.record(actor, "account.unlocked", id, Map.of());
            return accounts.get(id).orElseThrow();
        });
    }

    private <T> Attempt<T> onRevision(String id, Expected expected, Function<Account, T> work) {
        return here().then(yes -> locked(id))
                .then(account -> expected.met(account.revision(), account))
                .map(work::apply);
    }

    private Account changed(Actor actor, Account before, AccountChange change) {
        Account after = before.with(change);
        if (after.equals(before)) {
            return before;
        }
        accounts.change(after);
        if (grantsDiffer(before, after)) {
            accounts.revokeTokens(before.id());
        }
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("before", Map.of("roles", codes(before.roles()), "enabled", before.enabled()));
        detail.put("after", Map.of("roles", codes(after.roles()), "enabled", after.enabled()));
        trail.record(actor, "account.changed", before.id(), detail);
        return accounts.get(before.id()).orElseThrow();
    }

    private static boolean grantsDiffer(Account before, Account after) {
        return before.enabled() != after.enabled()
                || !before.roles().equals(after.roles())
                || !before.organisations().equals(after.organisations())
                || !before.towns().equals(after.towns());
    }

    private static Attempt<Account> changeable(
            Actor actor, Account before, Expected expected, AccountChange change, List<String> administrators) {
        List<Fault> faults = AccountRules.faults(before.id(), before.kind(), change.displayName(), change.roles());
        if (!faults.isEmpty()) {
            return Attempt.refused(faults);
        }
        boolean steppingDown = before.isActiveAdministrator()
                && !(change.enabled() && change.roles().contains(Role.ADMINISTRATOR));
        if (steppingDown && before.id().equals(actor.id())) {
            return Attempt.refused(
                    Fault.of("OWN_ACCOUNT", "不能停用自己或取消自己的管理员角色", "nobody disables or strips the own account"));
        }
        if (before.id().equals(actor.id()) && grantsDiffer(before, before.with(change))) {
            return Attempt.refused(Fault.of("OWN_ACCOUNT", "不能更改自己的角色或范围", "nobody changes the own roles or scope"));
        }
        if (steppingDown && Set.copyOf(administrators).equals(Set.of(before.id()))) {
            return Attempt.refused(
                    Fault.of("LAST_ADMINISTRATOR", "至少须保留一个启用的管理员", "one enabled administrator has to remain"));
        }
        return expected.met(before.revision(), before);
    }

    private Attempt<Account> locked(String id) {
        return accounts.lock(id).map(Attempt::done).orElseGet(() -> notFound(id));
    }

    private static Attempt<Account> notFound(String id) {
        return Attempt.refused(Fault.of("ACCOUNT_NOT_FOUND", "没有账号{0}", "there is no account {0}", id));
    }

    private Attempt<Boolean> here() {
        return accounts.areKeptHere()
                ? Attempt.done(true)
                : Attempt.refused(
                        Fault.of("ACCOUNTS_KEPT_ELSEWHERE", "账号由外部身份提供方管理", "accounts are kept by the outside issuer"));
    }

    private static Set<String> codes(Set<Role> roles) {
        return roles.stream().map(Role::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
