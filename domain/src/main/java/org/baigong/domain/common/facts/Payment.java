package org.baigong.domain.common.facts;

import java.time.LocalDate;
import org.baigong.domain.common.Yuan;

/**
 * An earlier payment under a clause.
 *
 * @param object what it was paid for, or null: all of the fact
 */
public record Payment(String clause, LocalDate date, Yuan amount, String object) {}
