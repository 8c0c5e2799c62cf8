package org.baigong.application.jobs;

import java.time.Instant;
import java.util.List;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Expected;
import org.baigong.application.competitions.Certification;
import org.baigong.domain.common.Fault;

/**
 * A certification that is done when its turn comes.
 *
 * @param actor on whose behalf, with the roles held when it was submitted
 * @param percent how far it has come
 * @param result null unless done
 * @param faults why it was refused; empty otherwise
 */
public record Job(
        long id,
        Actor actor,
        String competition,
        Expected expected,
        JobState state,
        int percent,
        Certification result,
        List<Fault> faults,
        Instant submittedAt,
        Instant finishedAt) {

    public boolean isOver() {
        return finishedAt != null;
    }
}
