package org.baigong.application.readings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Event;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Trail;
import org.baigong.application.determinations.SwitchSettings;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.ProposalState;
import org.baigong.domain.law.ReadingProposal;

/** Another person approves or rejects a proposed reading 审批开关设定; determinations made from then on follow what was approved. */
@ApplicationScoped
@Transactional
public class DecideReading {
    @Inject
    ReadingProposals proposals;

    @Inject
    SwitchSettings settings;

    @Inject
    Rulebooks rulebooks;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    public Attempt<StoredProposal> approve(Actor actor, long id, Expected expected) {
        return decide(actor, Operation.APPROVE_PROPOSAL, id, expected, proposal -> {
            Instrument instrument =
                    rulebooks.find(proposal.instrument()).orElseThrow().instrument();
            return proposal.approvedBy(actor.id(), settings.inForce(instrument, proposal.name()));
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
            Function<ReadingProposal, Attempt<ReadingProposal>> decision) {
        return proposals
                .lock(actor.scope(operation), id)
                .map(Attempt::done)
                .orElseGet(() -> Attempt.refused(
                        Fault.of("PROPOSAL_NOT_FOUND", "没有提案{0}", "there is no proposal {0}", Long.toString(id))))
                .then(stored -> expected.met(stored.proposal().version(), stored.proposal()))
                .then(decision)
                .map(decided -> store(actor, id, decided));
    }

    private StoredProposal store(Actor actor, long id, ReadingProposal decided) {
        if (decided.state() == ProposalState.APPROVED) {
            settings.set(actor, decided.instrument(), decided.name(), decided.value());
        }
        String what = "reading." + decided.state().name().toLowerCase(Locale.ROOT);
        Map<String, Object> detail =
                Map.of("proposal", id, "switch", decided.name(), "before", decided.before(), "value", decided.value());
        trail.record(actor, what, decided.instrument(), detail);
        outbox.put(new Event("org.baigong." + what, decided.instrument(), null, detail));
        return proposals.update(id, decided);
    }
}
