package org.baigong.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.common.Expected;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Attempt.Done;
import org.baigong.domain.common.Attempt.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepAccountsTest {
    private static final Actor ADMIN = Actor.of("admin", Role.ADMINISTRATOR);
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final List<String> trail = new ArrayList<>();
    private final KeepAccounts keep = new KeepAccounts();

    @BeforeEach
    void wire() {
        keep.accounts = accounts;
        keep.trail = (actor, action, subject, detail) ->
                trail.add(actor.id() + " " + action + " " + subject + " " + new TreeMap<>(detail));
        accounts.add(account("admin", AccountKind.PERSON, Role.ADMINISTRATOR));
        accounts.add(account("lin", AccountKind.PERSON, Role.AUDITOR));
    }

    @Test
    void a_new_account_is_told_its_secret_and_the_trail_is_not() {
        IssuedSecret issued = done(keep.create(ADMIN, account("hr-1", AccountKind.MACHINE, Role.HR_CLIENT)));
        assertThat(issued.secret()).isEqualTo("secret of hr-1");
        assertThat(issued.toString()).doesNotContain(issued.secret());
        assertThat(trail)
                .containsExactly("admin account.created hr-1 {kind=MACHINE, roles=[hr-client]}")
                .noneMatch(entry -> entry.contains("secret"));
    }

    @Test
    void an_id_is_never_used_twice() {
        assertThat(code(keep.create(ADMIN, account("lin", AccountKind.PERSON)))).isEqualTo("ACCOUNT_ID_TAKEN");
    }

    @Test
    void nobody_widens_the_own_roles_or_resets_the_own_secrets() {
        assertThat(code(keep.change(
                        ADMIN, "admin", Expected.ANY, change("x", true, Role.ADMINISTRATOR, Role.TALENT_OFFICER))))
                .isEqualTo("OWN_ACCOUNT");
        assertThat(code(keep.resetPassword(ADMIN, "admin", Expected.ANY, true))).isEqualTo("OWN_ACCOUNT");
        assertThat(code(keep.resetSecondFactor(ADMIN, "admin", Expected.ANY))).isEqualTo("OWN_ACCOUNT");
        assertThat(code(keep.create(ADMIN, account("robot", AccountKind.MACHINE, Role.ADMINISTRATOR))))
                .isEqualTo("MACHINE_ROLE");
        assertThat(trail).isEmpty();
    }

    @Test
    void what_an_account_cannot_be_is_refused() {
        for (String id : List.of("", "x", "Lin", "-x", "a b", "system", "anybody", "x".repeat(64), "林")) {
            assertThat(code(keep.create(ADMIN, account(id, AccountKind.PERSON))))
                    .isEqualTo("INVALID_ACCOUNT_ID");
        }
        assertThat(code(keep.create(ADMIN, account("hr-1", AccountKind.MACHINE, Role.APPROVER))))
                .isEqualTo("MACHINE_ROLE");
        assertThat(code(keep.create(ADMIN, account("wu", AccountKind.PERSON, Role.PUBLIC))))
                .isEqualTo("ROLE_NOT_GIVEN");
    }

    @Test
    void other_roles_void_the_tokens_and_another_name_does_not() {
        done(keep.change(ADMIN, "lin", Expected.version(0), change("林", true, Role.AUDITOR)));
        assertThat(accounts.revoked).isEmpty();
        done(keep.change(ADMIN, "lin", Expected.version(1), change("林", true, Role.APPROVER)));
        assertThat(accounts.revoked).containsExactly("lin");
        done(keep.change(ADMIN, "lin", Expected.version(2), change("林", false, Role.APPROVER)));
        assertThat(accounts.revoked).containsExactly("lin", "lin");
    }

    @Test
    void changing_nothing_changes_nothing() {
        done(keep.change(ADMIN, "lin", Expected.version(0), change("lin", true, Role.AUDITOR)));
        assertThat(accounts.accounts.get("lin").revision()).isZero();
        assertThat(trail).isEmpty();
    }

    @Test
    void a_stale_revision_is_refused_everywhere() {
        assertThat(code(keep.change(ADMIN, "lin", Expected.version(7), change("x", true))))
                .isEqualTo("VERSION_STALE");
        assertThat(code(keep.resetPassword(ADMIN, "lin", Expected.version(7), true)))
                .isEqualTo("VERSION_STALE");
        assertThat(code(keep.resetSecondFactor(ADMIN, "lin", Expected.version(7))))
                .isEqualTo("VERSION_STALE");
        assertThat(code(keep.unlock(ADMIN, "lin", Expected.version(7)))).isEqualTo("VERSION_STALE");
        assertThat(trail).isEmpty();
    }

    @Test
    void an_administrator_neither_disables_nor_strips_himself() {
        accounts.add(account("second", AccountKind.PERSON, Role.ADMINISTRATOR));
        assertThat(code(keep.change(ADMIN, "admin", Expected.version(0), change("x", false, Role.ADMINISTRATOR))))
                .isEqualTo("OWN_ACCOUNT");
        assertThat(code(keep.change(ADMIN, "admin", Expected.version(0), change("x", true, Role.AUDITOR))))
                .isEqualTo("OWN_ACCOUNT");
        done(keep.change(ADMIN, "second", Expected.version(0), change("x", false, Role.ADMINISTRATOR)));
    }

    @Test
    void the_last_enabled_administrator_remains() {
        Actor other = Actor.of("other", Role.ADMINISTRATOR);
        assertThat(code(keep.change(other, "admin", Expected.version(0), change("x", false, Role.ADMINISTRATOR))))
                .isEqualTo("LAST_ADMINISTRATOR");
        assertThat(code(keep.change(other, "admin", Expected.version(0), change("x", true))))
                .isEqualTo("LAST_ADMINISTRATOR");
    }

    @Test
    void resetting_voids_the_tokens() {
        assertThat(done(keep.resetPassword(ADMIN, "lin", Expected.version(0), true))
                        .secret())
                .endsWith("to be changed");
        done(keep.resetSecondFactor(ADMIN, "lin", Expected.version(1)));
        assertThat(accounts.revoked).containsExactly("lin", "lin");
        assertThat(trail)
                .containsExactly("admin account.password-reset lin {}", "admin account.second-factor-reset lin {}");
    }

    @Test
    void with_an_outside_issuer_nothing_is_kept_here() {
        accounts.here = false;
        assertThat(code(keep.get("lin"))).isEqualTo("ACCOUNTS_KEPT_ELSEWHERE");
        assertThat(code(keep.create(ADMIN, account("wu", AccountKind.PERSON)))).isEqualTo("ACCOUNTS_KEPT_ELSEWHERE");
    }

    private static NewAccount account(String id, AccountKind kind, Role... roles) {
        return new NewAccount(id, kind, id.isEmpty() ? "x" : id, Set.of(roles), Set.of(), Set.of(), false);
    }

    private static AccountChange change(String name, boolean enabled, Role... roles) {
        return new AccountChange(name, Set.of(roles), Set.of(), Set.of(), enabled);
    }

    private static <T> T done(Attempt<T> attempt) {
        assertThat(attempt).isInstanceOf(Done.class);
        return ((Done<T>) attempt).value();
    }

    private static String code(Attempt<?> attempt) {
        return ((Refused<?>) attempt).faults().get(0).code();
    }
}
