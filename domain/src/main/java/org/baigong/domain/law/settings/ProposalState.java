package org.baigong.domain.law.settings;

/** Where a proposal stands. */
public enum ProposalState {
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
