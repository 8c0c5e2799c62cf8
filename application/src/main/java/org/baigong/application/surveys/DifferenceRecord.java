package org.baigong.application.surveys;

/**
 * A difference with the beneficiary's name.
 *
 * @param identity masked; null for a place
 * @param applied whether the determination was brought in line
 */
public record DifferenceRecord(long id, Difference difference, String name, String identity, boolean applied) {}
