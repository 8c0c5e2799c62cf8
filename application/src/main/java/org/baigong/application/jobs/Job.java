package org.baigong.application.jobs;

import java.time.Instant;
import java.util.List;
import org.baigong.application.access.Actor;
import org.baigong.domain.common.Fault;

/**
 * Work that is done when its turn comes.
 *
 * @param actor on whose behalf, with the roles held when it was submitted
 * @param percent how far it has come
 * @param result null unless done
 * @param faults why it was refused; empty otherwise
 */
public record Job(
        long id,
        Actor actor,
        Task task,
        JobState state,
        int percent,
        JobResult result,
        List<Fault> faults,
        Instant submittedAt,
        Instant finishedAt) {

    public JobKind kind() {
        return task.kind();
    }

    public boolean isOver() {
        return finishedAt != null;
    }
}
