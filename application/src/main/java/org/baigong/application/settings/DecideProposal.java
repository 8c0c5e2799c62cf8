package org.baigong.application.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.settings.Proposal;
import org.baigong.domain.law.settings.Settings;

/** Another person approves or rejects a proposal 审批设定; what is decided from then on follows what was approved. */
@ApplicationScoped
@Transactional
public class DecideProposal {
    @Inject
    Proposals proposals;

    @Inject
    SettingStore store;

    @Inject
    Rulebooks rulebooks;

    @Inject
    ProposalNews news;

    public Attempt<StoredProposal> approve(Actor actor, long id, Expected expected) {
        return meant(actor, Operation.APPROVE_PROPOSAL, id, expected).then(proposal -> approve(actor, id, proposal));
    }

    private Attempt<StoredProposal> approve(Actor actor, long id, Proposal proposal) {
        Instrument instrument =
                rulebooks.find(proposal.instrument()).orElseThrow().instrument();
        Settings before = store.of(instrument.id());
        int approved = proposals.approved(instrument.id(), proposal.change());
        return proposal.approvedBy(actor.id(), instrument, before, approved).map(approval -> {
            store.exchange(instrument.id(), id, before, approval.settings());
            return news.told(actor, proposals.update(id, approval.proposal()));
        });
    }

    public Attempt<StoredProposal> reject(Actor actor, long id, Expected expected) {
        return decide(actor, Operation.REJECT_PROPOSAL, id, expected, proposal -> proposal.rejectedBy(actor.id()));
    }

    public Attempt<StoredProposal> withdraw(Actor actor, long id, Expected expected) {
        return decide(actor, Operation.WITHDRAW_PROPOSAL, id, expected, proposal -> proposal.withdrawnBy(actor.id()));
    }

    private Attempt<StoredProposal> decide(
            Actor actor,
            Operation operation,
            long id,
            Expected expected,
            Function<Proposal, Attempt<Proposal>> decision) {
        return meant(actor, operation, id, expected)
                .then(decision)
                .map(decided -> news.told(actor, proposals.update(id, decided)));
    }

    private Attempt<Proposal> meant(Actor actor, Operation operation, long id, Expected expected) {
        return proposals
                .lock(actor.scope(operation), id)
                .map(Attempt::done)
                .orElseGet(() -> Attempt.refused(
                        Fault.of("PROPOSAL_NOT_FOUND", "没有提案{0}", "there is no proposal {0}", Long.toString(id))))
                .then(stored -> expected.met(stored.proposal().version(), stored.proposal()));
    }
}
