package org.baigong.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.baigong.deploy.common.Refusal;

/**
 * A PostgreSQL that outlived its launcher: it is a process of its own, so a launcher that was killed leaves it running,
 * and a machine that went down leaves its pid file. We hold the data folder's lock, so nobody else can own it.
 */
final class OrphanPostgres {

    private static final int PATIENCE_SECONDS = 30;

    private OrphanPostgres() {}

    /** Stops the PostgreSQL that still runs on this cluster, if there is one; a stale pid file PostgreSQL removes itself. */
    static void stop(Path cluster) throws IOException {
        Optional<ProcessHandle> orphan = find(cluster);
        if (orphan.isEmpty()) {
            return;
        }
        ProcessHandle process = orphan.get();
        System.out.println(
                "Stopping the PostgreSQL that an earlier run left behind (process " + process.pid() + ") ...");
        process.destroy();
        if (!isGone(process)) {
            // It waits for a client that will not leave. Killing it is safe: it recovers from its log at the next
            // start.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            if (!isGone(process)) {
                throw new Refusal("PostgreSQL (process " + process.pid() + ") still runs on " + cluster
                        + " and cannot be stopped: stop it by hand.");
            }
        }
    }

    private static Optional<ProcessHandle> find(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(process -> isPostgresOn(cluster, process));
    }

    /** The pid may long belong to something else: only what was started as postgres on this very cluster is ours. */
    private static boolean isPostgresOn(Path cluster, ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
        return postgres
                && info.commandLine()
                        .filter(line -> line.contains(cluster.toString()))
                        .isPresent();
    }

    private static boolean isGone(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
