package org.baigong.adapters.rest.jobs;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.application.jobs.Job;
import org.baigong.application.jobs.JobResult;
import org.baigong.application.jobs.Task;
import org.baigong.application.surveys.Part;

/**
 * A job as it is shown.
 *
 * @param competition that is certified, or null
 * @param proposal that is previewed, or null
 * @param recomputation what is computed again, or null
 * @param result a certification or what a survey has found
 * @param problem what would have been the answer, had it been refused at once
 */
public record JobView(
        long id,
        String kind,
        String competition,
        Long proposal,
        RecomputationView recomputation,
        String state,
        int percent,
        Object result,
        Problem problem,
        Instant submittedAt,
        Instant finishedAt) {

    /** What is computed again. */
    record RecomputationView(String clause, String competition, String beneficiary, boolean apply) {
        static RecomputationView of(Task.Recomputation task) {
            Part part = task.part();
            return new RecomputationView(part.clause(), part.competition(), part.beneficiary(), task.apply());
        }
    }

    public static JobView of(Job job) {
        Task task = job.task();
        return new JobView(
                job.id(),
                job.kind().name(),
                task instanceof Task.Certification certification ? certification.competition() : null,
                task instanceof Task.Preview preview ? preview.proposal() : null,
                task instanceof Task.Recomputation recomputation ? RecomputationView.of(recomputation) : null,
                job.state().name(),
                job.percent(),
                result(job.result()),
                job.faults().isEmpty() ? null : Refusals.problem(job.faults()),
                job.submittedAt(),
                job.finishedAt());
    }

    private static Object result(JobResult result) {
        if (result instanceof JobResult.Certified certified) {
            return certified.certification();
        }
        return result instanceof JobResult.Surveyed surveyed ? SurveyView.of(surveyed.survey()) : null;
    }

    /** It was queued, and here one asks after it. */
    public static Response.ResponseBuilder accepted(Job job, UriInfo uri) {
        return Answers.json(202, of(job))
                .location(uri.getBaseUriBuilder()
                        .path("jobs")
                        .path(Long.toString(job.id()))
                        .build());
    }
}
