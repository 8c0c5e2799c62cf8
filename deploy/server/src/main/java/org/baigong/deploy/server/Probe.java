package org.baigong.deploy.server;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A question to a part that may hang: whoever asks gets an answer in time all the same, and only one thread waits for the
 * part, however many ask. A good answer holds for a while, a bad one not for long.
 */
final class Probe<T> {
    /** Less than the three seconds that those who ask are promised. */
    private static final Duration PATIENCE = Duration.ofMillis(2_500);

    private static final Duration BAD_HOLDS = Duration.ofSeconds(1);

    private final ExecutorService threads;
    private final Callable<T> question;
    private final Duration holds;
    private final T otherwise;
    private Future<T> answer;
    private long asked;

    /** @param otherwise what is said where the part fails or hangs */
    Probe(ExecutorService threads, Callable<T> question, Duration holds, T otherwise) {
        this.threads = threads;
        this.question = question;
        this.holds = holds;
        this.otherwise = otherwise;
    }

    /** Asks, unless an answer is there that holds or is still awaited. */
    synchronized void ask() {
        if (answer == null || answer.isDone() && System.nanoTime() - asked > holds().toNanos()) {
            asked = System.nanoTime();
            answer = threads.submit(question);
        }
    }

    private Duration holds() {
        try {
            return answer.get().equals(otherwise) ? BAD_HOLDS : holds;
        } catch (ExecutionException | InterruptedException failed) {
            return BAD_HOLDS;
        }
    }

    T answer() {
        try {
            ask();
            return awaited();
        } catch (TimeoutException | ExecutionException | RejectedExecutionException silent) {
            return otherwise;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
    }

    private T awaited() throws InterruptedException, ExecutionException, TimeoutException {
        Future<T> awaited;
        long left;
        synchronized (this) {
            awaited = answer;
            left = asked + PATIENCE.toNanos() - System.nanoTime();
        }
        return awaited.get(Math.max(0, left), TimeUnit.NANOSECONDS);
    }
}
