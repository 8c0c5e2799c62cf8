package org.baigong.adapters.persistence;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.baigong.adapters.persistence.startup.Migrations;

/**
 * A database of its own on the one PostgreSQL of the test run, with the schema in it and transactions to work in. Its
 * connections are wrapped as an application server's pool wraps them.
 */
public final class TestDatabase implements AutoCloseable {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEMPLATE = template();
    private static final Path KEYS = newKeys();

    private final DataSource dataSource;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final Database database = new Database();

    private TestDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
        this.factory = Persistence.createEntityManagerFactory(
                "baigong",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", dataSource,
                        "jakarta.persistence.jtaDataSource", ""));
        database.entities = proxy(EntityManager.class, (proxy, method, arguments) -> {
            if (current.get() == null) {
                throw new IllegalStateException("no transaction");
            }
            return call(method, current.get(), arguments);
        });
    }

    /** A fresh database with the schema. */
    public static TestDatabase create() {
        return new TestDatabase(wrapping(newDatabase(TEMPLATE)));
    }

    /** A fresh database without anything in it. */
    public static DataSource empty() {
        return newDatabase("template0");
    }

    public static Path keys() {
        return KEYS;
    }

    public Database database() {
        return database;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    /** Works in a transaction of its own, rolled back where the work fails. */
    public <T> T get(Supplier<T> work) {
        EntityManager outer = current.get();
        EntityManager entities = factory.createEntityManager();
        current.set(entities);
        try {
            entities.getTransaction().begin();
            T done = work.get();
            entities.getTransaction().commit();
            return done;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
            current.set(outer);
        }
    }

    /** The columns of the first row, as text. */
    public List<String> row(String sql) {
        return rows(sql).get(0);
    }

    public List<List<String>> rows(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void execute(String sql) {
        execute(dataSource, sql);
    }

    @Override
    public void close() {
        factory.close();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String template() {
        String name = "template_" + COUNT.incrementAndGet();
        execute(SERVER.getPostgresDatabase(), "create database " + name);
        Migrations.migrate(SERVER.getDatabase("postgres", name));
        return name;
    }

    private static DataSource newDatabase(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        execute(SERVER.getPostgresDatabase(), "create database " + name + " template " + template);
        return SERVER.getDatabase("postgres", name);
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Keysets as the launcher makes them. */
    public static Path newKeys() {
        try {
            AeadConfig.register();
            MacConfig.register();
            Path file = Files.createTempFile("keys", ".json");
            file.toFile().deleteOnExit();
            String encryption = keyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
            String index = keyset(KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG));
            return Files.writeString(file, "{\"encryption\": " + encryption + ", \"index\": " + index + "}");
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String keyset(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }

    private static DataSource wrapping(DataSource source) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = call(method, source, arguments);
            return result instanceof Connection connection ? wrapping(connection) : result;
        });
    }

    private static Connection wrapping(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> call(method, connection, arguments));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(TestDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
