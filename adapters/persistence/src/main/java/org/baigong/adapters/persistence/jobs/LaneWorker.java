package org.baigong.adapters.persistence.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;
import org.baigong.application.common.Progress;
import org.baigong.application.jobs.DoJob;
import org.baigong.application.jobs.Jobs;
import org.baigong.application.jobs.Lane;
import org.baigong.domain.common.Fault;

/**
 * Does the jobs of one lane, one after the other. What fails is tried again, since most failures pass; what fails for the
 * third time is given up.
 */
final class LaneWorker {
    static final long AFTER_FAILURE_MILLIS = 5_000;
    private static final Logger LOG = System.getLogger(LaneWorker.class.getName());
    private static final int MOST_TRIES = 3;

    private final Lane lane;
    private final DoJob doJob;
    private final Jobs jobs;
    private volatile Running running;

    LaneWorker(Lane lane, DoJob doJob, Jobs jobs) {
        this.lane = lane;
        this.doJob = doJob;
        this.jobs = jobs;
    }

    /** All that wait. @return false where one failed */
    boolean work(BooleanSupplier stopping) {
        try {
            while (!stopping.getAsBoolean() && doJob.next(lane, this::begin)) {
                running = null;
            }
            return true;
        } catch (RuntimeException failed) {
            failed(failed);
            return false;
        } finally {
            running = null;
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

    void tell() {
        Running now = running;
        try {
            if (now != null) {
                jobs.progress(now.id, now.percent);
            }
        } catch (RuntimeException databaseOut) {
            LOG.log(Level.DEBUG, "progress not told", databaseOut);
        }
    }

    /** The job under way. */
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
