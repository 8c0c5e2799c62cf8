package org.baigong.deploy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.baigong.deploy.common.Private;

/** PostgreSQL 17 on a folder of ours, listening on the loopback address, with passwords and with every commit on disk. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "baigong";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final Secrets secrets;

    private EmbeddedDatabase(EmbeddedPostgres postgres, Secrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    /** Starts the cluster in the data folder, after stopping what an earlier run may have left behind on it. */
    static EmbeddedDatabase start(DataFolder folder, Path binaries, Secrets secrets) throws IOException, SQLException {
        Path cluster = cluster(folder);
        OrphanPostgres.stop(cluster);
        Path logs = Files.createDirectories(folder.resolve("logs"));
        Path ownerPassword = folder.resolve("initdb.password");
        Private.write(ownerPassword, secrets.databaseOwner());
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(
                    builder(cluster, binaries, ownerPassword, secrets, logs).start(), secrets);
            database.createOnce();
            return database;
        } finally {
            Files.delete(ownerPassword);
        }
    }

    static Path cluster(DataFolder folder) {
        return folder.resolve("postgres");
    }

    private static EmbeddedPostgres.Builder builder(
            Path cluster, Path binaries, Path ownerPassword, Secrets secrets, Path logs) {
        Redirect log = Redirect.appendTo(logs.resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                // The launcher stops the parts in order; a hook of its own would pull the database from under the
                // server.
                .setRegisterShutdownHook(false)
                // These become arguments of initdb. The library says "trust" first; the last word counts.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", ownerPassword.toString())
                // The same order of text on every machine, whatever locales it has.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", secrets.databaseOwner())
                // The library is made for tests and trades durability for speed. Here commits must survive.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "64")
                // What a statement was given, and what an error quotes of it, may be personal; the server logs its
                // errors
                // itself, without either.
                .setServerConfig("log_min_messages", "log")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_parameter_max_length", "0")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(PATIENCE);
    }

    private void createOnce() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + NAME + "'")) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + secrets.database() + "'");
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    Database address() {
        return new Database("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME, NAME, secrets.database());
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
