package org.baigong.application.jobs;

import java.util.List;
import java.util.Optional;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.common.Fault;

/** The queue of jobs, shared by all nodes. A job lost with its node is done by another: nothing of it had been committed. */
public interface Jobs {
    Job submit(Actor actor, Task task);

    /** Whoever submitted it sees it. */
    Optional<Job> find(Actor actor, long id);

    /** The actor's own, the newest first. */
    Page<Job> list(Actor actor, PageRequest page);

    /** The oldest of the lane that nobody is doing, held until the transaction ends. */
    Optional<Job> next(Lane lane);

    void done(Job job, JobResult result);

    void refused(Job job, List<Fault> faults);

    /** Tells how far it has come, at once and outside the transaction of the work. */
    void progress(long id, int percent);

    /** Counts a try that begins, outside the transaction of the work. @return how many there have been, with this one */
    int tries(long id);

    /** Gives up, after the work has failed too often. */
    void failed(long id, Fault fault);
}
