package org.baigong.adapters.identity.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.baigong.adapters.identity.Issuer;
import org.baigong.adapters.identity.store.Sql;
import org.baigong.adapters.identity.store.Store;
import org.baigong.application.access.Role;
import org.baigong.application.identity.AccountKind;
import org.baigong.application.identity.NewAccount;

/**
 * Where there is no account at all, one administrator is made. The password goes into a private file that whoever started
 * the server has named, shows and deletes; without one nobody could learn it, and nothing is made.
 */
@Singleton
@Startup
@DependsOn("Preparation")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAccount {
    static final String ID = "admin";
    private static final String FILE = "baigong.first.passwords";
    private static final long TURN = 0x6261_6967_6669_7273L;

    @Inject
    Store store;

    @Inject
    AccountRows rows;

    @PostConstruct
    void prepare() {
        String file = System.getProperty(FILE, "");
        if (Issuer.configured().builtIn() && !file.isBlank()) {
            ensure(Path.of(file));
        }
    }

    /** Nodes that start at once take turns: one of them makes it. */
    void ensure(Path file) {
        store.alone(connection -> {
            Sql.takeTurns(connection, TURN);
            if (Sql.one(connection, row -> row, "select from account limit 1").isEmpty()) {
                make(connection, file);
            }
            return null;
        });
    }

    /** The file comes first: an account whose password was lost would be one that nobody can use. */
    private void make(Connection connection, Path file) throws SQLException {
        String password = Passwords.newPassword();
        try {
            PrivateFile.write(file, ID + "=" + password + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write the first password", failed);
        }
        rows.add(
                connection,
                new NewAccount(ID, AccountKind.PERSON, "管理员", Set.of(Role.ADMINISTRATOR), Set.of(), Set.of(), false),
                Passwords.hash(password));
    }
}
