package org.baigong.application.settings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.baigong.domain.law.settings.Proposal;

/** @param decidedAt null while it is open */
public record StoredProposal(long id, Proposal proposal, Instant proposedAt, Instant decidedAt) {

    /** Whether it sets something for days before the one on which it was decided, or before today while it is open. */
    public boolean isRetroactive(Clock clock) {
        Instant decided = decidedAt == null ? clock.instant() : decidedAt;
        return proposal.isRetroactive(LocalDate.ofInstant(decided, clock.getZone()));
    }
}
