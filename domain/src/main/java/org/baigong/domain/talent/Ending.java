package org.baigong.domain.talent;

import java.time.LocalDate;

/**
 * How an application or a title ended.
 *
 * @param on the day of a revocation; null where the application was refused or withdrawn
 * @param bannedUntil the last day on which no new application is taken in; null without a ban
 */
public record Ending(String reason, LocalDate on, LocalDate bannedUntil, String decidedBy) {}
