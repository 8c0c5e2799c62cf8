package org.baigong.application.settings;

import java.time.Instant;
import org.baigong.domain.law.settings.Proposal;

/** @param decidedAt null while it is open */
public record StoredProposal(long id, Proposal proposal, Instant proposedAt, Instant decidedAt) {}
