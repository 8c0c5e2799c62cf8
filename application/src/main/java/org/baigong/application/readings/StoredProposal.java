package org.baigong.application.readings;

import java.time.Instant;
import org.baigong.domain.law.ReadingProposal;

/** @param decidedAt null while it is open */
public record StoredProposal(long id, ReadingProposal proposal, Instant proposedAt, Instant decidedAt) {}
