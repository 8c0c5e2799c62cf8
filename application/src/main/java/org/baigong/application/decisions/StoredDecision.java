package org.baigong.application.decisions;

import java.time.Instant;
import org.baigong.domain.law.decisions.DecisionProposal;

/** @param decidedAt null while it is open */
public record StoredDecision(long id, DecisionProposal proposal, Instant proposedAt, Instant decidedAt) {}
