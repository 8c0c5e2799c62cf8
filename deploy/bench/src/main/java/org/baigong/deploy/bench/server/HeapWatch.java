package org.baigong.deploy.bench.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Looks at the heap of the server a few times a second, with the tool of the JDK. */
public final class HeapWatch implements AutoCloseable {
    private static final String INTERVAL = "200ms";

    private final Process process;
    private final Thread reader;
    private volatile double mostUsed;
    private volatile double mostOld;

    private HeapWatch(Process process) {
        this.process = process;
        this.reader = new Thread(this::read);
        reader.start();
    }

    public static HeapWatch start(RunningServer server) throws IOException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jstat").toString();
        return new HeapWatch(new ProcessBuilder(tool, "-gc", Long.toString(server.pid()), INTERVAL).start());
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            List<String> names = columns(lines.readLine());
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> values = columns(line);
                double old = Double.parseDouble(values.get(names.indexOf("OU")));
                double used = old;
                for (String young : List.of("S0U", "S1U", "EU")) {
                    used += Double.parseDouble(values.get(names.indexOf(young)));
                }
                mostUsed = Math.max(mostUsed, used);
                mostOld = Math.max(mostOld, old);
            }
        } catch (IOException closed) {
            // Nobody looks any more.
        }
    }

    private static List<String> columns(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }

    /** Bytes. */
    public long mostUsed() {
        return (long) (mostUsed * 1024);
    }

    /** Bytes of the old generation: what outlives a few collections, and what waits for one of all. */
    public long mostOld() {
        return (long) (mostOld * 1024);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
