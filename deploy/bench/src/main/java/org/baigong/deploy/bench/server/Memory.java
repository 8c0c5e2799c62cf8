package org.baigong.deploy.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What processes hold in memory, as the kernel counts it. */
final class Memory {
    private Memory() {}

    static long resident(long pid) throws IOException {
        return bytes(Path.of("/proc/" + pid + "/status"), "VmRSS:");
    }

    /** What is shared with other processes counts in equal parts, so that several can be added up. */
    static long proportional(long pid) throws IOException {
        return bytes(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
    }

    private static long bytes(Path file, String key) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(kilobytes -> Long.parseLong(kilobytes) * 1024)
                .findFirst()
                .orElseThrow();
    }
}
