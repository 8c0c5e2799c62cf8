package org.baigong.deploy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import sun.misc.Signal;

/**
 * The word to stop, given by the operating system. A shutdown hook would not do: the server has one of its own, hooks run
 * all at once, and the database has to be the last to go.
 */
final class StopSignal {

    private final CountDownLatch given = new CountDownLatch(1);
    private final CountDownLatch hurried = new CountDownLatch(2);

    /** Listens from now on, also while the parts are still starting. */
    static StopSignal listen() {
        StopSignal stop = new StopSignal();
        for (String signal : List.of("TERM", "INT", "HUP")) {
            Signal.handle(new Signal(signal), ignored -> {
                stop.given.countDown();
                stop.hurried.countDown();
            });
        }
        return stop;
    }

    void await() throws InterruptedException {
        given.await();
    }

    /** Waits for a while; says whether the signal was given. */
    boolean within(Duration pause) throws InterruptedException {
        return given.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits for a while; says whether the signal was given a second time: whoever stops shall not wait for anything. */
    boolean hurriedWithin(Duration pause) throws InterruptedException {
        return hurried.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
