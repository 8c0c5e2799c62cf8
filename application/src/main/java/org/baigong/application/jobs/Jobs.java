package org.baigong.application.jobs;

import java.util.List;
import java.util.Optional;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.competitions.Certification;
import org.baigong.domain.common.Fault;

/** The queue of jobs, shared by all nodes. A job lost with its node is done by another: nothing of it had been committed. */
public interface Jobs {
    Job submit(Actor actor, String competition, Expected expected);

    /** Whoever submitted it sees it. */
    Optional<Job> find(Actor actor, long id);

    /** The actor's own, the newest first. */
    Page<Job> list(Actor actor, PageRequest page);

    /** The oldest that nobody is doing, held until the transaction ends. */
    Optional<Job> next();

    void done(Job job, Certification result);

    void refused(Job job, List<Fault> faults);

    /** Tells how far it has come, at once and outside the transaction of the work. */
    void progress(long id, int percent);

    /** Counts a try that begins, outside the transaction of the work. @return how many there have been, with this one */
    int tries(long id);

    /** Gives up, after the work has failed too often. */
    void failed(long id, Fault fault);
}
