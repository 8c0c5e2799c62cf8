package org.baigong.adapters.identity;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.baigong.adapters.identity.accounts.AccountRows;
import org.baigong.adapters.identity.accounts.Passwords;
import org.baigong.adapters.identity.store.Sealed;
import org.baigong.adapters.identity.store.Sql;
import org.baigong.adapters.identity.store.Store;
import org.baigong.application.access.Role;
import org.baigong.application.identity.AccountKind;
import org.baigong.application.identity.NewAccount;

/** A database of its own on the one PostgreSQL of the test run, with our tables in it. */
public final class TestStore {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    public final Store store;
    public final Sealed sealed = new Sealed();
    public final AccountRows accounts = new AccountRows(sealed);

    private TestStore(Store store) {
        this.store = store;
    }

    public static TestStore create() {
        String name = "identity_" + COUNT.incrementAndGet();
        execute(SERVER.getPostgresDatabase(), "create database " + name);
        DataSource database = SERVER.getDatabase("postgres", name);
        execute(database, migration());
        System.setProperty("baigong.keys", newKeys().toString());
        return new TestStore(new Store(database));
    }

    public TestStore with(String id, AccountKind kind, String password, Role... roles) {
        store.alone(connection -> {
            NewAccount account = new NewAccount(id, kind, "名" + id, Set.of(roles), Set.of(), Set.of(), false);
            accounts.add(connection, account, Passwords.hash(password));
            return null;
        });
        return this;
    }

    public void run(String sql, Object... values) {
        store.alone(connection -> Sql.update(connection, sql, values));
    }

    public List<String> column(String sql) {
        return store.alone(connection -> Sql.list(connection, row -> row.getString(1), sql));
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String migration() {
        try (var file = TestStore.class.getResourceAsStream("/db/migration/V4__identity.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path newKeys() {
        try {
            AeadConfig.register();
            Path file = Files.createTempFile("keys", ".json");
            file.toFile().deleteOnExit();
            KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return Files.writeString(
                    file,
                    "{\"encryption\": " + TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get())
                            + "}");
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
