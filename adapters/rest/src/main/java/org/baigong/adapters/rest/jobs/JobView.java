package org.baigong.adapters.rest.jobs;

import java.time.Instant;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.application.competitions.Certification;
import org.baigong.application.jobs.Job;

/**
 * A job as it is shown.
 *
 * @param problem what would have been the answer, had it been refused at once
 */
public record JobView(
        long id,
        String competition,
        String state,
        int percent,
        Certification result,
        Problem problem,
        Instant submittedAt,
        Instant finishedAt) {

    public static JobView of(Job job) {
        return new JobView(
                job.id(),
                job.competition(),
                job.state().name(),
                job.percent(),
                job.result(),
                job.faults().isEmpty() ? null : Refusals.problem(job.faults()),
                job.submittedAt(),
                job.finishedAt());
    }
}
