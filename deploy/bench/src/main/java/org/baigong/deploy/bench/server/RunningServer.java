package org.baigong.deploy.bench.server;

import java.io.IOException;
import java.io.Reader;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baigong.deploy.demo.Staff;

/** A server of our own, started with {@code deploy/run} on a data folder that goes when it stops. */
public final class RunningServer implements AutoCloseable {
    /** Those who work here; the approver signs in with a second factor, the others are programs. */
    public static final String OFFICER = "bench.officer";

    public static final String EDITOR = "bench.editor";
    public static final String APPROVER = "bench.approver";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path data;
    private final Properties running;
    private final double startUp;
    private final boolean keepsData;
    private Staff staff;

    private RunningServer(Process process, Path data, Properties running, double startUp, boolean keepsData) {
        this.process = process;
        this.data = data;
        this.running = running;
        this.startUp = startUp;
        this.keepsData = keepsData;
    }

    public static RunningServer start(Path project) throws IOException, InterruptedException {
        return start(project, Files.createTempDirectory("baigong-bench"), false);
    }

    static RunningServer start(Path project, Path data, boolean keepsData) throws IOException, InterruptedException {
        List<String> command = List.of(project.resolve("deploy/run").toString(), "--port", "0", "--data", "" + data);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(logOf(data).toFile()));
        // An outside database would be measured, and filled, otherwise.
        builder.environment().keySet().removeIf(name -> name.startsWith("BAIGONG_"));
        // What is measured is the server, not its patience.
        builder.environment().put("BAIGONG_RATE_PER_MINUTE", "0");
        builder.environment().put("BAIGONG_RATE_ANONYMOUS_PER_MINUTE", "0");
        long begun = System.nanoTime();
        Process process = builder.start();
        // A run that is cut off takes its server along.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            Properties running = await(process, data, begun);
            return new RunningServer(process, data, running, (System.nanoTime() - begun) / 1e9, keepsData);
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroy();
            throw e;
        }
    }

    private static Path logOf(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private static Properties await(Process process, Path data, long begun) throws IOException, InterruptedException {
        Path note = data.resolve("running.properties");
        while (System.nanoTime() - begun < PATIENCE.toNanos()) {
            if (Files.exists(note)) {
                Properties running = load(note);
                if (running.containsKey("broker")) {
                    return running;
                }
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(5);
        }
        throw new IOException("the server did not start: see " + logOf(data));
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    public URI base() {
        return URI.create(running.getProperty("base"));
    }

    public String databaseUrl() {
        return running.getProperty("database");
    }

    /** @param user {@code database}, or {@code database.owner} who may do anything */
    public String password(String user) throws IOException {
        return load(data.resolve("secrets.properties")).getProperty(user);
    }

    /** Those who can sign in, with accounts made when they are first asked for. */
    public Staff staff() throws IOException, InterruptedException {
        if (staff == null) {
            staff = Staff.of(base(), staffOf(data), administratorPassword())
                    .hire(OFFICER, true, List.of("talent-officer"), List.of(), List.of())
                    .hire(EDITOR, true, List.of("policy-editor"), List.of(), List.of())
                    .hire(APPROVER, false, List.of("approver"), List.of(), List.of());
        }
        return staff;
    }

    /** As it was printed, once. */
    private String administratorPassword() throws IOException {
        Matcher printed = Pattern.compile("^ +" + Staff.ADMINISTRATOR + " +(\\S+)$", Pattern.MULTILINE)
                .matcher(Files.readString(logOf(data)));
        if (!printed.find()) {
            throw new IOException("no first password was printed: see " + logOf(data));
        }
        return printed.group(1);
    }

    private static Path staffOf(Path data) {
        return data.resolveSibling(data.getFileName() + ".staff");
    }

    /** Seconds from the command to ready. */
    double startUp() {
        return startUp;
    }

    long pid() {
        return Long.parseLong(running.getProperty("pid"));
    }

    /** What the JVM keeps in memory. */
    public long residentBytes() throws IOException {
        return Memory.resident(pid());
    }

    /** What the database keeps in memory, counting what its processes share once. */
    long databaseBytes() throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0));
        ProcessHandle main = ProcessHandle.of(postmaster).orElseThrow();
        long bytes = 0;
        for (ProcessHandle one :
                Stream.concat(Stream.of(main), main.descendants()).toList()) {
            bytes += Memory.proportional(one.pid());
        }
        return bytes;
    }

    /** Processor time that the JVM has taken so far. */
    public Duration processorTime() {
        return ProcessHandle.of(pid()).orElseThrow().info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("the server " + process.pid() + " does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!keepsData) {
            delete(data);
            Files.deleteIfExists(logOf(data));
            Files.deleteIfExists(staffOf(data));
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
