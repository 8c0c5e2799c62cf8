package org.baigong.domain.common;

import java.time.LocalDate;

/**
 * A person holds an honorary title 称号.
 *
 * @param competition level of the contest in which it was won, or null: not won in a contest
 */
public record Honour(String id, LocalDate date, String person, HonorificTitle title, ContestLevel competition)
        implements Fact {}
