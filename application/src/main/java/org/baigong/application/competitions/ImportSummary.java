package org.baigong.application.competitions;

/**
 * What an import took in: rows read, and entries or results they made.
 *
 * @param version of the competition afterwards
 */
public record ImportSummary(String competition, int rows, int imported, int version) {}
