package org.baigong.application.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.baigong.application.access.Actor;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.settings.Change;
import org.baigong.domain.law.settings.Proposal;

/** The office proposes to set a standard, a reading, what stands on a list, or the validity 提出设定. */
@ApplicationScoped
@Transactional
public class ProposeChange {
    @Inject
    Proposals proposals;

    @Inject
    SettingStore settings;

    @Inject
    ProposalNews news;

    public Attempt<StoredProposal> propose(Actor actor, Instrument instrument, Change change, String reason) {
        // Counted first: what is approved between the two makes the proposal too old, not too new.
        int basis = proposals.approved(instrument.id(), change);
        return Proposal.of(instrument, settings.of(instrument.id()), basis, change, reason, actor.id())
                .map(proposal -> news.told(actor, proposals.add(proposal)));
    }
}
