package org.baigong.application.determinations;

/** Filters; a null one does not filter. Superseded determinations are left out unless asked for. */
public record DeterminationQuery(
        String competition, String clause, String beneficiary, String outcome, boolean withSuperseded) {}
