package org.baigong.adapters.persistence.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.baigong.application.jobs.DoJob;
import org.baigong.application.jobs.Jobs;
import org.baigong.application.jobs.Lane;

/** Does the jobs that wait, one at a time in each lane on each node. */
@Singleton
@Startup
@DependsOn("Preparation")
@TransactionManagement(TransactionManagementType.BEAN)
public class JobTimer {
    private static final long PAUSE_MILLIS = 500;

    /** Tells only when to begin: it has a single thread, which the relay of events and others wait for too. */
    @Resource
    ManagedScheduledExecutorService executor;

    @Resource
    ManagedExecutorService threads;

    @Inject
    DoJob doJob;

    @Inject
    Jobs jobs;

    private volatile boolean stopping;
    private List<LaneWorker> workers;

    @PostConstruct
    void start() {
        workers = Arrays.stream(Lane.values())
                .map(lane -> new LaneWorker(lane, doJob, jobs))
                .toList();
        workers.forEach(worker -> next(worker, PAUSE_MILLIS));
        tell();
    }

    /** A job under way is left to another node, or to the next start: nothing of it is committed. */
    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void next(LaneWorker worker, long pause) {
        schedule(() -> threads.execute(() -> work(worker)), pause);
    }

    private void work(LaneWorker worker) {
        boolean well = false;
        try {
            well = worker.work(() -> stopping);
        } finally {
            next(worker, well ? PAUSE_MILLIS : LaneWorker.AFTER_FAILURE_MILLIS);
        }
    }

    /** Not on the threads of those that work: they are busy, and so are their connections. */
    private void tell() {
        try {
            workers.forEach(LaneWorker::tell);
        } finally {
            schedule(this::tell, PAUSE_MILLIS);
        }
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
}
