package org.baigong.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProbeTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void a_part_that_hangs_is_answered_for_in_time_by_one_thread_and_asked_again_once_it_goes_on() throws Exception {
        CountDownLatch hangs = new CountDownLatch(1);
        Probe<Boolean> probe = probe(Duration.ZERO, () -> {
            hangs.await();
            return true;
        });
        long start = System.nanoTime();
        assertThat(probe.answer()).isFalse();
        assertThat(probe.answer()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(asked).hasValue(1);
        hangs.countDown();
        Thread.sleep(100);
        assertThat(probe.answer()).isTrue();
    }

    @Test
    void a_good_answer_holds() {
        Probe<Boolean> probe = probe(Duration.ofMinutes(1), () -> true);
        assertThat(probe.answer()).isTrue();
        assertThat(probe.answer()).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_bad_answer_does_not_hold_for_long() throws InterruptedException {
        Probe<Boolean> probe = probe(Duration.ofMinutes(1), () -> {
            if (asked.get() == 1) {
                throw new IllegalStateException("not yet");
            }
            return true;
        });
        assertThat(probe.answer()).isFalse();
        Thread.sleep(1_100);
        assertThat(probe.answer()).isTrue();
    }

    private Probe<Boolean> probe(Duration holds, java.util.concurrent.Callable<Boolean> question) {
        return new Probe<>(
                threads,
                () -> {
                    asked.incrementAndGet();
                    return question.call();
                },
                holds,
                false);
    }
}
