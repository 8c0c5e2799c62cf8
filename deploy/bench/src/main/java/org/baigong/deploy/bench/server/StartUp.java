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
    private final List<Double> first = new ArrayList<>();
    private final List<Double> later = new ArrayList<>();
    private final List<Double> empty = new ArrayList<>();
    private long emptyBytes;

    public StartUp(Path project) {
        this.project = project;
    }

    /** Starts and stops in turn, so that a slower minute hits all alike. */
    public void measure(Table table, boolean quick) throws IOException, InterruptedException {
        for (int i = 0; i < (quick ? 1 : 3); i++) {
            Path data = Files.createTempDirectory("baigong-bench");
            first.add(start(data, true));
            later.add(start(data, false));
            EmptyServer server = EmptyServer.start(project);
            empty.add(server.seconds());
            emptyBytes = server.residentBytes();
        }
        add(table, "start to ready, data folder there", Median.of(later));
        add(table, "start to ready, empty data folder", Median.of(first));
    }

    private double start(Path data, boolean keepsData) throws IOException, InterruptedException {
        try (RunningServer server = RunningServer.start(project, data, keepsData)) {
            System.err.printf("start-up: %s%n", Table.time(server.startUp()));
            return server.startUp();
        }
    }

    private void add(Table table, String figure, double seconds) {
        double yardstick = Median.of(empty);
        table.add(
                "d",
                figure,
                Table.time(seconds),
                "empty application server: " + Table.time(yardstick),
                seconds / yardstick,
                "15 s");
    }

    /** Adds the memory held when it was ready. */
    public void addMemoryReady(Table table, RunningServer server) throws IOException {
        addMemory(table, "resident, server and broker, ready", server.residentBytes());
    }

    /** Adds the memory held now that the load is over. */
    public void addMemoryLoaded(Table table, RunningServer server) throws IOException {
        addMemory(table, "resident, server and broker, after the load", server.residentBytes());
        table.add("d", "resident, database, after the load", Table.megabytes(server.databaseBytes()), "", null, "");
    }

    private void addMemory(Table table, String figure, long bytes) {
        table.add(
                "d",
                figure,
                Table.megabytes(bytes),
                "empty application server: " + Table.megabytes(emptyBytes),
                (double) bytes / emptyBytes,
                "800 MB");
    }
}
