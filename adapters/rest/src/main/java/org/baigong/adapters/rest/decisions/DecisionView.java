package org.baigong.adapters.rest.decisions;

import java.time.Instant;
import org.baigong.application.decisions.StoredDecision;
import org.baigong.domain.law.decisions.Decision;
import org.baigong.domain.law.settings.Handling;

/** A decision as it is shown. */
record DecisionView(
        long id,
        String clause,
        String subject,
        String outcome,
        String on,
        String amount,
        String reason,
        String document,
        String state,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        int version) {
    static DecisionView of(StoredDecision stored) {
        Decision decision = stored.proposal().decision();
        Handling handling = stored.proposal().handling();
        return new DecisionView(
                stored.id(),
                decision.clause(),
                decision.subject(),
                decision.outcome().name(),
                decision.on().toString(),
                decision.amount() == null ? null : decision.amount().toString(),
                decision.reason(),
                decision.document(),
                handling.state().name(),
                handling.proposedBy(),
                stored.proposedAt(),
                handling.decidedBy(),
                stored.decidedAt(),
                handling.version());
    }
}
