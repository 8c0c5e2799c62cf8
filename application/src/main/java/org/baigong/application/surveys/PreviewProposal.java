package org.baigong.application.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Progress;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.settings.Proposals;
import org.baigong.application.settings.SettingStore;
import org.baigong.application.settings.StoredProposal;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.settings.Proposal;
import org.baigong.domain.law.settings.Settings;

/** What a proposal would mean for everybody in the register, were it approved now 预览. Changes nothing. */
@ApplicationScoped
@Transactional
public class PreviewProposal {
    @Inject
    Proposals proposals;

    @Inject
    SettingStore settings;

    @Inject
    Rulebooks rulebooks;

    @Inject
    TermsInForce terms;

    @Inject
    SurveyRegister survey;

    @Inject
    Differences differences;

    /** Whether the proposal is there and could be approved now. */
    public Attempt<Proposal> possible(Actor actor, long id) {
        return proposals
                .find(actor.scope(Operation.PREVIEW_PROPOSAL), id)
                .map(StoredProposal::proposal)
                .map(proposal -> supposed(proposal).map(settled -> proposal))
                .orElseGet(() -> Attempt.refused(
                        Fault.of("PROPOSAL_NOT_FOUND", "没有提案{0}", "there is no proposal {0}", Long.toString(id))));
    }

    public Attempt<SurveyResult> preview(Actor actor, long id, long job, Progress progress) {
        return possible(actor, id)
                .then(proposal -> supposed(proposal).map(after -> compare(proposal, after, job, progress)));
    }

    private Attempt<Settings> supposed(Proposal proposal) {
        Rulebook rulebook = rulebooks.find(proposal.instrument()).orElseThrow();
        return proposal.supposed(
                rulebook.instrument(),
                settings.of(proposal.instrument()),
                proposals.approved(proposal.instrument(), proposal.change()));
    }

    private SurveyResult compare(Proposal proposal, Settings supposed, long job, Progress progress) {
        Rulebook rulebook = rulebooks.find(proposal.instrument()).orElseThrow();
        LocalDate day = later(terms.today(), proposal.firstDay());
        Terms before = terms.exact(rulebook.instrument(), day);
        Terms after = supposed.terms(rulebook.instrument(), day);
        differences.begin(job);
        Population.Size size = survey.survey(job, Part.ALL, () -> new TermsComparer(rulebook, before, after), progress);
        return new SurveyResult(
                before.version(),
                after.version(),
                day,
                size.subjects(),
                size.facts(),
                differences.beneficiaries(job),
                differences.totals(job),
                false);
    }

    /** A reading that is settled from a later day is compared as of that day: until then it changes nothing. */
    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
