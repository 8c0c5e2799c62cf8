package org.baigong.application.plans;

import java.time.Instant;
import org.baigong.domain.plans.measuring.Report;

/**
 * One version of what was reported.
 *
 * @param reason why it took the place of an earlier version, or null for the first
 * @param supersededAt null while it is in force
 */
public record StoredReport(
        long id,
        int revision,
        Report report,
        String reason,
        String reportedBy,
        Instant reportedAt,
        Instant supersededAt) {}
