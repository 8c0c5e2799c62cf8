package org.baigong.adapters.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.baigong.adapters.identity.TestStore;
import org.baigong.application.access.Role;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.identity.Account;
import org.baigong.application.identity.AccountKind;
import org.baigong.application.identity.AccountQuery;
import org.baigong.application.identity.NewAccount;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlAccountsTest {
    private static final CreditCode CODE = new CreditCode("12990000MB2C00001X");
    private final TestStore database = TestStore.create();
    private final SqlAccounts accounts = new SqlAccounts(database.store, database.accounts);

    @Test
    void an_account_comes_back_as_it_was_stored_and_its_organisations_are_encrypted() {
        String secret = accounts.add(new NewAccount(
                "lin",
                AccountKind.PERSON,
                "林",
                Set.of(Role.ORGANISER, Role.TOWN_OFFICER),
                Set.of(CODE),
                Set.of(new TownCode("441900003")),
                true));
        Account stored = accounts.get("lin").orElseThrow();
        assertThat(stored)
                .isEqualTo(new Account(
                        "lin",
                        AccountKind.PERSON,
                        "林",
                        Set.of(Role.ORGANISER, Role.TOWN_OFFICER),
                        Set.of(CODE),
                        Set.of(new TownCode("441900003")),
                        true,
                        true,
                        false,
                        null,
                        0));
        assertThat(Passwords.matches(
                        secret,
                        database.column("select password_hash from account").get(0)))
                .isTrue();
        assertThat(database.column("select encode(organisations_cipher, 'escape') from account"))
                .noneMatch(cipher -> cipher.contains(CODE.value()));
        assertThat(accounts.get("l\0in")).isEmpty();
    }

    @Test
    void lists_are_filtered_and_paged() {
        for (String id : List.of("a1", "a2", "a3", "b1")) {
            database.with(id, AccountKind.PERSON, "x", id.startsWith("a") ? Role.AUDITOR : Role.EXPERT);
        }
        database.run("update account set enabled = false where id = 'a2'");
        Page<Account> first = find(Role.AUDITOR, null, null);
        assertThat(ids(first)).containsExactly("a1", "a2");
        assertThat(ids(find(Role.AUDITOR, null, first.next()))).containsExactly("a3");
        assertThat(find(Role.AUDITOR, null, first.next()).next()).isNull();
        assertThat(ids(find(Role.AUDITOR, true, null))).containsExactly("a1", "a3");
        assertThat(ids(find(Role.FINANCE_OFFICER, null, null))).isEmpty();
    }

    @Test
    void a_new_password_unlocks_and_every_change_counts() {
        database.with("lin", AccountKind.PERSON, "old password", Role.APPROVER);
        database.run("update account set locked_until = now() + interval '1 hour', failures = 5, locks = 1");
        assertThat(accounts.get("lin").orElseThrow().lockedUntil()).isNotNull();
        String secret = accounts.resetSecret("lin", true);
        Account reset = accounts.get("lin").orElseThrow();
        assertThat(reset.lockedUntil()).isNull();
        assertThat(reset.mustChangePassword()).isTrue();
        assertThat(reset.revision()).isEqualTo(1);
        assertThat(Passwords.matches(
                        secret,
                        database.column("select password_hash from account").get(0)))
                .isTrue();
    }

    @Test
    void the_first_account_is_made_once_and_its_password_lies_in_a_private_file(@TempDir Path folder) throws Exception {
        FirstAccount first = new FirstAccount();
        first.store = database.store;
        first.rows = database.accounts;
        Path file = folder.resolve("first");
        first.ensure(file);
        String line = Files.readString(file).strip();
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(line).startsWith("admin=");
        assertThat(Passwords.matches(
                        line.substring("admin=".length()),
                        database.column("select password_hash from account").get(0)))
                .isTrue();
        Files.delete(file);
        first.ensure(file);
        assertThat(file).doesNotExist();
        assertThat(accounts.lockAdministrators()).containsExactly("admin");
    }

    private Page<Account> find(Role role, Boolean enabled, String cursor) {
        return accounts.find(new AccountQuery(role, enabled, new PageRequest(cursor, 2)));
    }

    private static List<String> ids(Page<Account> page) {
        return page.items().stream().map(Account::id).toList();
    }
}
