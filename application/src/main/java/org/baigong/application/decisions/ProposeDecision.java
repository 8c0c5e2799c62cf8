package org.baigong.application.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.regex.Pattern;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Event;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Trail;
import org.baigong.application.register.Registry;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.decisions.Decision;
import org.baigong.domain.law.decisions.DecisionProposal;
import org.baigong.domain.law.settings.Handling;

/** An officer proposes what is to be decided 提出决定, with the reason and where it is written down. */
@ApplicationScoped
@Transactional
public class ProposeDecision {
    private static final Pattern REGISTERED = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    Decisions decisions;

    @Inject
    Registry registry;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    public Attempt<StoredDecision> propose(Actor actor, Instrument instrument, Clause clause, Decision decision) {
        return decision.under(clause)
                .then(room -> known(actor.scope(Operation.PROPOSE_DECISION), room))
                .map(known -> {
                    StoredDecision stored = decisions.add(
                            instrument.id(),
                            new DecisionProposal(
                                    known,
                                    decisions.approvals(instrument.id(), known),
                                    Handling.proposedBy(actor.id())));
                    trail.record(actor, "decision.proposed", clause.code(), Map.of("decision", stored.id()));
                    outbox.put(new Event(
                            "org.baigong.decision.proposed", clause.code(), null, Map.of("decision", stored.id())));
                    return stored;
                });
    }

    /** What looks like an id of the register has to be one; everything else is a name, as studios and towns have them. */
    private Attempt<Decision> known(Scope scope, Decision decision) {
        String subject = decision.subject();
        boolean registered = !REGISTERED.matcher(subject).matches()
                || registry.organisation(scope, subject).isPresent()
                || registry.person(scope, subject).isPresent();
        return registered
                ? Attempt.done(decision)
                : Attempt.refused(
                        Fault.of("SUBJECT_NOT_REGISTERED", "登记簿中没有此人或单位", "nobody in the register has this id")
                                .at("/subject"));
    }
}
