package org.baigong.application.determinations;

import org.baigong.domain.common.Yuan;

/** How many determinations of a clause had an outcome, and how many yuan they grant together. */
public record DeterminationTotal(String clause, String outcome, String benefit, long count, Yuan amount) {}
