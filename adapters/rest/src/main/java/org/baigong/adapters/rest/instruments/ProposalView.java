package org.baigong.adapters.rest.instruments;

import java.time.Instant;
import org.baigong.application.readings.StoredProposal;
import org.baigong.domain.law.ReadingProposal;

/** A proposal as it is shown. */
record ProposalView(
        long id,
        String instrument,
        String name,
        String value,
        String before,
        String reason,
        String state,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        int version) {

    static ProposalView of(StoredProposal stored) {
        ReadingProposal proposal = stored.proposal();
        return new ProposalView(
                stored.id(),
                proposal.instrument(),
                proposal.name(),
                proposal.value(),
                proposal.before(),
                proposal.reason(),
                proposal.state().name(),
                proposal.proposedBy(),
                stored.proposedAt(),
                proposal.decidedBy(),
                stored.decidedAt(),
                proposal.version());
    }
}
