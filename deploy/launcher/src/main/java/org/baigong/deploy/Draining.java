package org.baigong.deploy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Before the server stops: no new work, then the end of what is under way, then the hand-over of the events that came of
 * it. The application tells through JMX, which is all that it and the launcher both see.
 */
final class Draining {
    private static final Duration FOR_REQUESTS = Duration.ofSeconds(30);
    private static final Duration FOR_EVENTS = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    private final ObjectName work;
    private final StopSignal stop;

    private Draining(StopSignal stop) throws JMException {
        this.work = new ObjectName("org.baigong:type=Work");
        this.stop = stop;
    }

    /** Waits for the work to end, each part of it for so long at most; not at all once told to hurry. */
    static void await(StopSignal stop) throws InterruptedException {
        try {
            new Draining(stop).run();
        } catch (JMException gone) {
            System.err.println("The server is stopped without waiting for its work: " + gone);
        }
    }

    private void run() throws JMException, InterruptedException {
        if (!beans.isRegistered(work)) {
            return;
        }
        beans.invoke(work, "stop", new Object[0], new String[0]);
        if (!ended("InFlight", FOR_REQUESTS)) {
            System.err.println("还有请求未完成 / requests are still under way: " + left("InFlight"));
        }
        if (!ended("Pending", FOR_EVENTS)) {
            System.err.println(
                    "还有事件未发出，下次启动时发送 / events still wait and go out after the next start: " + left("Pending"));
        }
    }

    private boolean ended(String what, Duration patience) throws JMException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (left(what) > 0) {
            if (System.nanoTime() > end || stop.hurriedWithin(PAUSE)) {
                return false;
            }
        }
        return true;
    }

    private long left(String what) throws JMException {
        return ((Number) beans.getAttribute(work, what)).longValue();
    }
}
