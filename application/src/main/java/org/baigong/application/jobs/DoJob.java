package org.baigong.application.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.LongFunction;
import org.baigong.application.common.Progress;
import org.baigong.application.competitions.Certification;
import org.baigong.application.competitions.CertifyResults;
import org.baigong.domain.common.Attempt;

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

    /**
     * @param progress who hears of the progress of a job, by its id
     * @return false where none waits
     */
    public boolean next(LongFunction<Progress> progress) {
        Optional<Job> next = jobs.next();
        next.ifPresent(job -> run(job, progress.apply(job.id())));
        return next.isPresent();
    }

    private void run(Job job, Progress progress) {
        Attempt<Certification> attempt = certify.certify(job.actor(), job.competition(), job.expected(), progress);
        if (attempt instanceof Attempt.Done<Certification> done) {
            jobs.done(job, done.value());
        } else {
            jobs.refused(job, ((Attempt.Refused<Certification>) attempt).faults());
        }
    }
}
