package org.baigong.tests.server;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baigong.deploy.demo.Staff;

/** A real server in a process of its own, on a data folder that outlives it. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path data;
    private final Map<String, String> environment;
    private final ServerProcess first;
    private Process process;
    private Staff staff;

    private ServerProcess(Path data, Map<String, String> environment, ServerProcess first) {
        this.first = first;
        this.data = data;
        this.environment = environment;
    }

    /** Starts on a data folder and waits until the server says it is ready. */
    public static ServerProcess start(Path data) throws IOException, InterruptedException {
        return start(data, Map.of(), null);
    }

    /** Starts with settings of its own, as {@code BAIGONG_…} variables. */
    public static ServerProcess start(Path data, Map<String, String> environment)
            throws IOException, InterruptedException {
        return start(data, environment, null);
    }

    private static ServerProcess start(Path data, Map<String, String> environment, ServerProcess first)
            throws IOException, InterruptedException {
        ServerProcess server = new ServerProcess(data, environment, first);
        server.start();
        return server;
    }

    /** Starts a second node on the database and the broker of this one; tokens are good on both. */
    public ServerProcess node(Path folder) throws IOException, InterruptedException {
        return start(
                folder,
                Map.of(
                        "BAIGONG_BASE", base().toString(),
                        "BAIGONG_DB_URL", databaseUrl(),
                        "BAIGONG_DB_USER", "baigong",
                        "BAIGONG_DB_PASSWORD", databasePassword(),
                        "BAIGONG_BROKER_URL", brokerUrl(),
                        "BAIGONG_BROKER_USER", "baigong",
                        "BAIGONG_BROKER_PASSWORD", brokerPassword(),
                        "BAIGONG_KEYS", data.resolve("keys.json").toString()),
                this);
    }

    public void start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xms128m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dbaigong.project=" + project(),
                "-jar",
                project().resolve("deploy/launcher/target/launcher.jar").toString(),
                "--port",
                "0",
                "--data",
                data.toString()));
        Path log = log();
        staff = null;
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // Tests ask more often than any client may.
        builder.environment().put("BAIGONG_RATE_PER_MINUTE", "0");
        builder.environment().put("BAIGONG_RATE_ANONYMOUS_PER_MINUTE", "0");
        builder.environment().putAll(environment);
        process = builder.start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(data.resolve("running.properties"))) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("the server did not start:\n" + Files.readString(log));
            }
            Thread.sleep(100);
        }
    }

    /** The root of the checkout: tests run in their module's folder. */
    public static Path project() {
        return Path.of("").toAbsolutePath().getParent().getParent();
    }

    /** Those who work here, with accounts made once. */
    public synchronized Staff staff() throws IOException, InterruptedException {
        if (first != null) {
            return first.staff();
        }
        if (staff == null) {
            Path secrets = data.resolveSibling(data.getFileName() + ".staff");
            staff = Staff.of(base(), secrets, Files.exists(secrets) ? null : administratorPassword());
            People.hire(staff);
        }
        return staff;
    }

    public Client as(People one) throws IOException, InterruptedException {
        Staff working = staff();
        return one == People.ANYBODY ? new Client(base()) : new Client(base(), () -> working.token(one.id()));
    }

    /** The officer, who may do most things. */
    public Client client() throws IOException, InterruptedException {
        return as(People.OFFICER);
    }

    /** As it was printed, once. */
    private String administratorPassword() throws IOException {
        Matcher printed = Pattern.compile("^ +" + Staff.ADMINISTRATOR + " +(\\S+)$", Pattern.MULTILINE)
                .matcher(Files.readString(log()));
        if (!printed.find()) {
            throw new IllegalStateException("no first password was printed");
        }
        return printed.group(1);
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    public URI base() throws IOException {
        return URI.create(note().getProperty("base"));
    }

    /** The broker's address as a client writes it. */
    public String brokerUrl() throws IOException {
        String port = note().getProperty("broker").replaceAll(".*port=", "").replaceAll("[^0-9].*", "");
        return "tcp://127.0.0.1:" + port;
    }

    public String brokerPassword() throws IOException {
        return properties("secrets.properties").getProperty("broker");
    }

    public String databaseUrl() throws IOException {
        return note().getProperty("database");
    }

    public String databasePassword() throws IOException {
        return properties("secrets.properties").getProperty("database");
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public Path data() {
        return data;
    }

    private Properties note() throws IOException {
        return properties("running.properties");
    }

    private Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }

    /** As {@code kill -9}: no shutdown hook runs, nothing is flushed. */
    public void kill() throws InterruptedException, IOException {
        process.destroyForcibly();
        process.waitFor();
        Files.deleteIfExists(data.resolve("running.properties"));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
