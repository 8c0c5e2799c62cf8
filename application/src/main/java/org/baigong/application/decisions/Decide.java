package org.baigong.application.decisions;

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
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.decisions.DecisionProposal;

/** Another person approves or rejects what was proposed 审批决定; until then nothing is decided. */
@ApplicationScoped
@Transactional
public class Decide {
    @Inject
    Decisions decisions;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    public Attempt<StoredDecision> approve(Actor actor, String instrument, long id, Expected expected) {
        return decide(
                actor,
                Operation.APPROVE_DECISION,
                instrument,
                id,
                expected,
                proposal -> proposal.approvedBy(actor.id(), decisions.approvals(instrument, proposal.decision())));
    }

    public Attempt<StoredDecision> reject(Actor actor, String instrument, long id, Expected expected) {
        return decide(
                actor,
                Operation.REJECT_DECISION,
                instrument,
                id,
                expected,
                proposal -> proposal.rejectedBy(actor.id()));
    }

    public Attempt<StoredDecision> withdraw(Actor actor, String instrument, long id, Expected expected) {
        return decide(
                actor,
                Operation.WITHDRAW_DECISION,
                instrument,
                id,
                expected,
                proposal -> proposal.withdrawnBy(actor.id()));
    }

    private Attempt<StoredDecision> decide(
            Actor actor,
            Operation operation,
            String instrument,
            long id,
            Expected expected,
            Function<DecisionProposal, Attempt<DecisionProposal>> decision) {
        return decisions
                .lock(actor.scope(operation), instrument, id)
                .map(Attempt::done)
                .orElseGet(() -> Attempt.refused(
                        Fault.of("PROPOSAL_NOT_FOUND", "没有提案{0}", "there is no proposal {0}", Long.toString(id))))
                .then(stored -> expected.met(stored.proposal().handling().version(), stored.proposal()))
                .then(decision)
                .map(decided -> store(actor, id, decided));
    }

    private StoredDecision store(Actor actor, long id, DecisionProposal decided) {
        String what = "decision." + decided.handling().state().name().toLowerCase(Locale.ROOT);
        String clause = decided.decision().clause();
        trail.record(actor, what, clause, Map.of("decision", id));
        outbox.put(new Event("org.baigong." + what, clause, null, Map.of("decision", id)));
        return decisions.update(id, decided);
    }
}
