package org.baigong.application.decisions;

import org.baigong.domain.law.settings.ProposalState;

/** Which decisions are wanted; null: whichever. */
public record DecisionQuery(String clause, String subject, ProposalState state) {}
