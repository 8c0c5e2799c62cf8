package org.baigong.application.determinations;

/**
 * Filters; a null one does not filter. Superseded determinations are left out unless asked for.
 *
 * @param newestFirst from the highest id down, not from the lowest up
 */
public record DeterminationQuery(
        String competition,
        String clause,
        String beneficiary,
        String outcome,
        boolean withSuperseded,
        boolean newestFirst) {}
