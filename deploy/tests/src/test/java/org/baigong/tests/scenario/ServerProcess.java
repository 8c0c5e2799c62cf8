package org.baigong.tests.scenario;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A real server in a process of its own, on a data folder that outlives it. */
final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path data;
    private Process process;

    private ServerProcess(Path data) {
        this.data = data;
    }

    /** Starts on a data folder and waits until the server says it is ready. */
    static ServerProcess start(Path data) throws IOException, InterruptedException {
        ServerProcess server = new ServerProcess(data);
        server.start();
        return server;
    }

    void start() throws IOException, InterruptedException {
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
        Path log = data.resolveSibling(data.getFileName() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // Tests ask more often than any client may.
        builder.environment().put("BAIGONG_RATE_PER_MINUTE", "0");
        builder.environment().put("BAIGONG_RATE_ANONYMOUS_PER_MINUTE", "0");
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
    static Path project() {
        return Path.of("").toAbsolutePath().getParent().getParent();
    }

    URI base() throws IOException {
        return URI.create(note().getProperty("base"));
    }

    /** The broker's address as a client writes it. */
    String brokerUrl() throws IOException {
        String port = note().getProperty("broker").replaceAll(".*port=", "").replaceAll("[^0-9].*", "");
        return "tcp://127.0.0.1:" + port;
    }

    String brokerPassword() throws IOException {
        return properties("secrets.properties").getProperty("broker");
    }

    Path data() {
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
    void kill() throws InterruptedException, IOException {
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
