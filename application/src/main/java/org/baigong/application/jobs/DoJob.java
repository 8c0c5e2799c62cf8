package org.baigong.application.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Progress;
import org.baigong.application.competitions.CertifyResults;
import org.baigong.application.identity.Account;
import org.baigong.application.identity.Accounts;
import org.baigong.application.surveys.PreviewProposal;
import org.baigong.application.surveys.RecomputeDeterminations;
import org.baigong.application.surveys.SurveyResult;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/**
 * Does the next job and notes what came of it, in one transaction: either both are so, or neither is and the job still waits.
 */
@ApplicationScoped
@Transactional
public class DoJob {
    @Inject
    Jobs jobs;

    @Inject
    CertifyResults certify;

    @Inject
    PreviewProposal preview;

    @Inject
    RecomputeDeterminations recompute;

    @Inject
    Accounts accounts;

    /**
     * @param lane whose turn it is
     * @param progress who hears of the progress of a job, by its id
     * @return false where none waits
     */
    public boolean next(Lane lane, LongFunction<Progress> progress) {
        Optional<Job> next = jobs.next(lane);
        next.ifPresent(job -> run(job, progress.apply(job.id())));
        return next.isPresent();
    }

    /** Asked again when its turn comes: whoever submitted it may have left meanwhile. An outside issuer cannot be asked. */
    private Attempt<Actor> stillMay(Job job) {
        boolean may = !accounts.areKeptHere()
                || accounts.get(job.actor().id())
                        .filter(Account::enabled)
                        .filter(account -> new Actor(account.id(), account.roles(), Set.of(), Set.of())
                                .may(job.task().kind().operation()))
                        .isPresent();
        return may
                ? Attempt.done(job.actor())
                : Attempt.refused(
                        Fault.of("NOT_PERMITTED_ANY_MORE", "提交人已无权进行此操作", "who submitted this may not do it any more"));
    }

    private void run(Job job, Progress progress) {
        Attempt<JobResult> attempt = stillMay(job).then(actor -> attempt(job, progress));
        if (attempt instanceof Attempt.Done<JobResult> done) {
            jobs.done(job, done.value());
        } else {
            jobs.refused(job, ((Attempt.Refused<JobResult>) attempt).faults());
        }
    }

    private Attempt<JobResult> attempt(Job job, Progress progress) {
        if (job.task() instanceof Task.Certification task) {
            return certify.certify(job.actor(), task.competition(), task.expected(), progress)
                    .map(JobResult.Certified::new);
        }
        return survey(job, progress).map(JobResult.Surveyed::new);
    }

    private Attempt<SurveyResult> survey(Job job, Progress progress) {
        if (job.task() instanceof Task.Preview task) {
            return preview.preview(job.actor(), task.proposal(), job.id(), progress);
        }
        Task.Recomputation task = (Task.Recomputation) job.task();
        return Attempt.done(recompute.recompute(job.actor(), task.part(), task.apply(), job.id(), progress));
    }
}
