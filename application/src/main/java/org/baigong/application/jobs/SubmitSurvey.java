package org.baigong.application.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.baigong.application.access.Actor;
import org.baigong.application.surveys.Part;
import org.baigong.application.surveys.PreviewProposal;
import org.baigong.domain.common.Attempt;

/** Queues previews and recomputations; refuses at once what would be refused now. */
@ApplicationScoped
@Transactional
public class SubmitSurvey {
    @Inject
    PreviewProposal preview;

    @Inject
    Jobs jobs;

    public Attempt<Job> preview(Actor actor, long proposal) {
        return preview.possible(actor, proposal).map(possible -> jobs.submit(actor, new Task.Preview(proposal)));
    }

    public Job recompute(Actor actor, Part part, boolean apply) {
        return jobs.submit(actor, new Task.Recomputation(part, apply));
    }
}
