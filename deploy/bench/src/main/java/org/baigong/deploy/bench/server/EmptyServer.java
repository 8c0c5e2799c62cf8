package org.baigong.deploy.bench.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The application server of the launcher with nothing in it, started once: what no start of ours can be below. */
record EmptyServer(double seconds, long residentBytes) {

    static EmptyServer start(Path project) throws IOException, InterruptedException {
        // It writes into its own folder, and the launcher's has to stay as it is.
        Path folder = Files.createTempDirectory("baigong-bench");
        copy(project.resolve("deploy/launcher/target/payara"), folder);
        Process process = null;
        try {
            long begun = System.nanoTime();
            process = new ProcessBuilder(command(folder))
                    .redirectErrorStream(true)
                    .start();
            awaitReady(process.inputReader());
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new EmptyServer(seconds, Memory.resident(process.pid()));
        } finally {
            if (process != null) {
                process.destroyForcibly().waitFor();
            }
            RunningServer.delete(folder);
        }
    }

    /** With the memory settings of {@code deploy/run}. */
    private static List<String> command(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx512m",
                "-Xmn128m",
                "-XX:MetaspaceSize=160m",
                "-XX:+UseSerialGC",
                "-jar",
                folder.resolve("launch-micro.jar").toString(),
                "--noCluster",
                "--nohazelcast",
                "--autoBindHttp");
    }

    private static void awaitReady(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(" ready in ")) {
                return;
            }
        }
        throw new IOException("the empty server did not start");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.skip(1).toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
