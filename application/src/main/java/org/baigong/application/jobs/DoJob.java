package org.baigong.application.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Progress;
import org.baigong.application.competitions.Certification;
import org.baigong.application.competitions.CertifyResults;
import org.baigong.application.identity.Account;
import org.baigong.application.identity.Accounts;
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
    Accounts accounts;

    /**
     * @param progress who hears of the progress of a job, by its id
     * @return false where none waits
     */
    public boolean next(LongFunction<Progress> progress) {
        Optional<Job> next = jobs.next();
        next.ifPresent(job -> run(job, progress.apply(job.id())));
        return next.isPresent();
    }

    /** Asked again when its turn comes: whoever submitted it may have left meanwhile. An outside issuer cannot be asked. */
    private Attempt<Actor> stillMay(Job job) {
        boolean may = !accounts.areKeptHere()
                || accounts.get(job.actor().id())
                        .filter(Account::enabled)
                        .filter(account -> new Actor(account.id(), account.roles(), Set.of(), Set.of())
                                .may(Operation.CERTIFY_RESULTS))
                        .isPresent();
        return may
                ? Attempt.done(job.actor())
                : Attempt.refused(
                        Fault.of("NOT_PERMITTED_ANY_MORE", "提交人已无权进行此操作", "who submitted this may not do it any more"));
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
