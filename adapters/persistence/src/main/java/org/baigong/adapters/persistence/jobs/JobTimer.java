package org.baigong.adapters.persistence.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.baigong.application.common.Progress;
import org.baigong.application.jobs.DoJob;
import org.baigong.application.jobs.Jobs;
import org.baigong.domain.common.Fault;

/**
 * Does the jobs that wait, one at a time on each node. What fails is tried again, since most failures pass; what fails for the
 * third time is given up.
 */
@Singleton
@Startup
@DependsOn("Preparation")
@TransactionManagement(TransactionManagementType.BEAN)
public class JobTimer {
    private static final Logger LOG = System.getLogger(JobTimer.class.getName());
    private static final long PAUSE_MILLIS = 500;
    private static final long AFTER_FAILURE_MILLIS = 5_000;
    private static final int MOST_TRIES = 3;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    DoJob doJob;

    @Inject
    Jobs jobs;

    private volatile boolean stopping;
    private volatile Running running;

    @PostConstruct
    void start() {
        next(PAUSE_MILLIS);
        tell();
    }

    /** A job under way is left to another node, or to the next start: nothing of it is committed. */
    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void run() {
        long pause = PAUSE_MILLIS;
        try {
            while (!stopping && doJob.next(this::begin)) {
                running = null;
            }
        } catch (RuntimeException failed) {
            pause = AFTER_FAILURE_MILLIS;
            failed(failed);
        } finally {
            running = null;
            next(pause);
        }
    }

    private Progress begin(long id) {
        Running begun = new Running(id, jobs.tries(id));
        running = begun;
        if (begun.tries > MOST_TRIES) {
            // Earlier tries may have taken their nodes with them, so that nobody could give up.
            throw new IllegalStateException("job " + id + " was tried too often");
        }
        return begun;
    }

    private void failed(RuntimeException failed) {
        LOG.log(Level.ERROR, "a job failed", failed);
        Running begun = running;
        if (begun != null && begun.tries >= MOST_TRIES) {
            try {
                jobs.failed(begun.id, Fault.of("JOB_FAILED", "处理失败，请联系管理员", "this failed; tell the administrator"));
            } catch (RuntimeException stillOut) {
                LOG.log(Level.WARNING, "cannot note that job {0} failed", begun.id);
            }
        }
    }

    /** On a thread of its own: the one that works is busy, and so is its connection. */
    private void tell() {
        Running now = running;
        try {
            if (now != null) {
                jobs.progress(now.id, now.percent);
            }
        } catch (RuntimeException databaseOut) {
            LOG.log(Level.DEBUG, "progress not told", databaseOut);
        } finally {
            schedule(this::tell, PAUSE_MILLIS);
        }
    }

    private void next(long pause) {
        schedule(this::run, pause);
    }

    private void schedule(Runnable work, long pause) {
        if (!stopping) {
            try {
                executor.schedule(work, pause, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException | IllegalStateException shuttingDown) {
                stopping = true;
            }
        }
    }

    /** The job under way on this node. */
    private static final class Running implements Progress {
        private final long id;
        private final int tries;
        private volatile int percent;

        Running(long id, int tries) {
            this.id = id;
            this.tries = tries;
        }

        @Override
        public void at(int done, int total) {
            percent = 99 * done / total;
        }
    }
}
