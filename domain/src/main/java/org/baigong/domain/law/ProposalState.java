package org.baigong.domain.law;

/** Where a proposal stands. */
public enum ProposalState {
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
