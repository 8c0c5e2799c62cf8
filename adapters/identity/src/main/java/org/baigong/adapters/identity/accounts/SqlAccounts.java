package org.baigong.adapters.identity.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baigong.adapters.identity.Issuer;
import org.baigong.adapters.identity.sessions.Sessions;
import org.baigong.adapters.identity.store.Digest;
import org.baigong.adapters.identity.store.Sql;
import org.baigong.adapters.identity.store.Store;
import org.baigong.application.access.Role;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.identity.Account;
import org.baigong.application.identity.AccountKind;
import org.baigong.application.identity.AccountQuery;
import org.baigong.application.identity.Accounts;
import org.baigong.application.identity.NewAccount;

/** Accounts as administrators keep them. What changes something needs the transaction of a use case. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SqlAccounts implements Accounts {
    private Store store;
    private AccountRows rows;

    /** For the container's proxy. */
    protected SqlAccounts() {}

    @Inject
    public SqlAccounts(Store store, AccountRows rows) {
        this.store = store;
        this.rows = rows;
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public boolean areKeptHere() {
        return Issuer.configured().builtIn();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Page<Account> find(AccountQuery query) {
        PageRequest page = query.page();
        List<Object> values = new ArrayList<>();
        StringBuilder condition = new StringBuilder("where true");
        if (query.role() != null) {
            condition.append(" and ? = any(roles)");
            values.add(query.role().code());
        }
        if (query.enabled() != null) {
            condition.append(" and enabled = ?");
            values.add(query.enabled());
        }
        if (page.cursor() != null && page.cursor().indexOf(0) < 0) {
            condition.append(" and id > ?");
            values.add(page.cursor());
        }
        values.add(page.limit() + 1);
        List<Account> found = store
                .joined(connection -> rows.select(connection, condition + " order by id limit ?", values.toArray()))
                .stream()
                .map(Holder::account)
                .toList();
        boolean more = found.size() > page.limit();
        List<Account> items = more ? found.subList(0, page.limit()) : found;
        return new Page<>(items, more ? items.get(items.size() - 1).id() : null);
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<Account> get(String id) {
        return id.indexOf(0) >= 0
                ? Optional.empty()
                : store.joined(connection -> rows.get(connection, id)).map(Holder::account);
    }

    @Override
    public Optional<Account> lock(String id) {
        return id.indexOf(0) >= 0
                ? Optional.empty()
                : store.joined(connection -> rows.lock(connection, id)).map(Holder::account);
    }

    @Override
    public List<String> lockAdministrators() {
        return store.joined(connection -> Sql.list(
                connection,
                row -> row.getString("id"),
                "select id from account where enabled and ? = any(roles) order by id for update",
                Role.ADMINISTRATOR.code()));
    }

    @Override
    public String add(NewAccount account) {
        String secret = newSecret(account.kind());
        change(connection -> rows.add(connection, account, Passwords.hash(secret)));
        return secret;
    }

    @Override
    public void change(Account account) {
        change(connection -> rows.change(connection, account));
    }

    @Override
    public String resetSecret(String id, boolean mustChangePassword) {
        String secret = newSecret(get(id).orElseThrow().kind());
        change(connection -> rows.setPassword(connection, id, Passwords.hash(secret), mustChangePassword));
        return secret;
    }

    @Override
    public void forgetSecondFactor(String id) {
        change(connection -> rows.forgetSecondFactor(connection, id));
    }

    @Override
    public void unlock(String id) {
        change(connection -> Sql.update(
                connection,
                "update account set failures = 0, locks = 0, locked_until = null, revision = revision + 1"
                        + " where id = ?",
                id));
    }

    @Override
    public void revokeTokens(String id) {
        change(connection -> Sessions.revokeAll(connection, id));
    }

    private static String newSecret(AccountKind kind) {
        return kind == AccountKind.MACHINE ? Digest.newSecret() : Passwords.newPassword();
    }

    private void change(Change change) {
        store.joined(connection -> {
            change.on(connection);
            return null;
        });
    }

    private interface Change {
        void on(Connection connection) throws SQLException;
    }
}
