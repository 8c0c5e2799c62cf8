package org.baigong.deploy.bench.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** A closed loop: every connection sends its next request when it has the answer to the one before. */
final class Load implements AutoCloseable {
    private final URI base;
    private final int connections;
    private final ExecutorService threads;

    Load(URI base, int connections) {
        this.base = base;
        this.connections = connections;
        this.threads = Executors.newFixedThreadPool(connections);
    }

    /** Nanoseconds of every exchange, and how long all of them took together. */
    record Sample(long[] latencies, double seconds) {
        double rate() {
            return latencies.length / seconds;
        }
    }

    Sample run(Target target, Duration time) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        List<Future<long[]>> running = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Callable<long[]> loop = () -> loop(target, end);
            running.add(threads.submit(loop));
        }
        List<long[]> latencies = new ArrayList<>();
        for (Future<long[]> one : running) {
            try {
                latencies.add(one.get());
            } catch (ExecutionException e) {
                throw new IOException(target.name() + ": " + e.getCause().getMessage(), e.getCause());
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Sample(latencies.stream().flatMapToLong(LongStream::of).toArray(), seconds);
    }

    private long[] loop(Target target, long end) throws IOException {
        LongStream.Builder latencies = LongStream.builder();
        try (Connection connection = new Connection(base)) {
            for (long sent = System.nanoTime(); sent < end; ) {
                connection.exchange(target.request());
                long answered = System.nanoTime();
                latencies.add(answered - sent);
                sent = answered;
            }
        }
        return latencies.build().toArray();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
