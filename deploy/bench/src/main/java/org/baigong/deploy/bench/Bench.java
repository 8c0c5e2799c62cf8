package org.baigong.deploy.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baigong.deploy.bench.evaluations.Evaluations;
import org.baigong.deploy.bench.load.RestRates;
import org.baigong.deploy.bench.season.Seasons;
import org.baigong.deploy.bench.server.RunningServer;
import org.baigong.deploy.bench.server.StartUp;
import org.baigong.deploy.bench.survey.Surveys;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the parts asked for, all of them unless told otherwise, and prints one table. */
public final class Bench {
    private static final Set<String> PARTS = Set.of("a", "b", "c", "d", "e");

    private final Path project;
    private final boolean quick;
    private final Set<String> parts;
    private final Table table = new Table();

    private Bench(Path project, boolean quick, Set<String> parts) {
        this.project = project;
        this.quick = quick;
        this.parts = parts;
    }

    /** The first argument is the project's folder; then parts and {@code --quick}, in any order. */
    public static void main(String[] arguments) throws Exception {
        Set<String> parts = new LinkedHashSet<>(List.of(arguments).subList(1, arguments.length));
        boolean quick = parts.remove("--quick");
        if (!PARTS.containsAll(parts)) {
            System.err.println("用法 / usage: deploy/bench/run [a] [b] [c] [d] [e] [--quick]");
            System.exit(2);
        }
        Bench bench = new Bench(Path.of(arguments[0]), quick, parts.isEmpty() ? PARTS : parts);
        bench.run();
        System.out.print("\n" + bench.table);
        // Threads that an engine under comparison leaves behind must not keep the command alive.
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException, RunnerException {
        table.note(machine());
        if (parts.contains("a")) {
            Evaluations.measure(table, quick);
        }
        if (parts.stream().anyMatch(part -> !part.equals("a"))) {
            withServer();
        }
    }

    private void withServer() throws IOException, InterruptedException {
        StartUp startUp = new StartUp(project);
        if (parts.contains("d")) {
            startUp.measure(table, quick);
        }
        if (parts.stream().anyMatch(List.of("b", "c", "d")::contains)) {
            withSeasons(startUp);
        }
        // On a database of its own: a million facts would stand in the way of everything else.
        if (parts.contains("e")) {
            try (RunningServer server = RunningServer.start(project)) {
                Surveys.measure(table, server, quick);
            }
        }
    }

    private void withSeasons(StartUp startUp) throws IOException, InterruptedException {
        try (RunningServer server = RunningServer.start(project)) {
            if (parts.contains("d")) {
                startUp.addMemoryReady(table, server);
            }
            // The list is measured over whatever the seasons have left, so they come first.
            if (parts.contains("c")) {
                Seasons.measure(table, server, quick);
            }
            if (parts.contains("b")) {
                RestRates.measure(table, server, quick);
            }
            if (parts.contains("d") && (parts.contains("b") || parts.contains("c"))) {
                startUp.addMemoryLoaded(table, server);
            }
        }
    }

    private String machine() throws IOException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 2))
                .orElse("unknown processor");
        return "%d cores (%s), JDK %s, load average %.1f when it began%s."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor,
                        Runtime.version(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        quick ? "; a quick run, good for trying out only" : "");
    }
}
