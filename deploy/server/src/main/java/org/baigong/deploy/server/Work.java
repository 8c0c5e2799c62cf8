package org.baigong.deploy.server;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/** The requests under way, and whether new ones are let in. */
@ApplicationScoped
public class Work implements WorkMXBean {
    static final String NAME = "org.baigong:type=Work";

    /** Fewer than the server has threads: some stay free to say how it is. */
    private static final int MOST = 150;

    @Inject
    Gauges gauges;

    private final AtomicInteger inFlight = new AtomicInteger();
    private volatile boolean stopping;

    void register(@Observes @Initialized(ApplicationScoped.class) Object started) throws JMException {
        ManagementFactory.getPlatformMBeanServer()
                .registerMBean(new StandardMBean(this, WorkMXBean.class, true), new ObjectName(NAME));
    }

    @PreDestroy
    void unregister() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
        } catch (JMException gone) {
            // Nobody is left to ask it anything.
        }
    }

    /** Counts a request in before it looks whether it may, so that whoever waits for the last one overlooks none. */
    boolean begin() {
        if (inFlight.incrementAndGet() <= MOST && !stopping) {
            return true;
        }
        end();
        return false;
    }

    void end() {
        inFlight.decrementAndGet();
    }

    boolean isStopping() {
        return stopping;
    }

    @Override
    public void stop() {
        stopping = true;
    }

    @Override
    public int getInFlight() {
        return inFlight.get();
    }

    @Override
    public long getPending() {
        return gauges.pending();
    }
}
