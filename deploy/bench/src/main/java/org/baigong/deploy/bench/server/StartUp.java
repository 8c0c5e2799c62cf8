package org.baigong.deploy.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baigong.deploy.bench.Median;
import org.baigong.deploy.bench.Table;

/** Part (d): how long a start takes, on an empty folder and on one that is there, and how much memory is held. */
public final class StartUp {
    private final Path project;
    private final boolean quick;

    public StartUp(Path project, boolean quick) {
        this.project = project;
        this.quick = quick;
    }

    /** Adds the start-up times. */
    public void measure(Table table) throws IOException, InterruptedException {
        List<Double> first = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        for (int i = 0; i < (quick ? 1 : 3); i++) {
            Path data = Files.createTempDirectory("baigong-bench");
            first.add(start(data, true));
            later.add(start(data, false));
        }
        double laterTime = Median.of(later);
        table.add("d", "start to ready, data folder there", Table.time(laterTime), "", null, "15 s");
        table.add(
                "d",
                "start to ready, empty data folder",
                Table.time(Median.of(first)),
                "the start above",
                Median.of(first) / laterTime,
                "15 s");
    }

    private double start(Path data, boolean keepsData) throws IOException, InterruptedException {
        try (RunningServer server = RunningServer.start(project, data, keepsData)) {
            double seconds = server.startUp().toNanos() / 1e9;
            System.err.printf("start-up: %s%n", Table.time(seconds));
            return seconds;
        }
    }

    /** Adds the memory held, once the load is over. */
    public void addMemory(Table table, long ready, RunningServer server) throws IOException {
        table.add("d", "resident, JVM (server and broker), ready", Table.megabytes(ready), "", null, "800 MB");
        long after = server.residentBytes();
        table.add(
                "d", "the same after the load", Table.megabytes(after), "when ready", (double) after / ready, "800 MB");
        table.add("d", "resident, database, after the load", Table.megabytes(server.databaseBytes()), "", null, "");
    }
}
