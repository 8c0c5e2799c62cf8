package org.baigong.adapters.rest.plans;

import java.time.Instant;
import org.baigong.application.plans.StoredReport;

/** A version of what was reported. */
record ReportView(
        long id,
        int revision,
        String town,
        MeasuredView measured,
        String document,
        String reason,
        String reportedBy,
        Instant reportedAt,
        Instant supersededAt) {
    static ReportView of(StoredReport stored) {
        var measured = stored.report().measured();
        return new ReportView(
                stored.id(),
                stored.revision(),
                measured.town() == null ? null : measured.town().value(),
                MeasuredView.of(measured.year(), measured.quantity()),
                stored.report().document(),
                stored.reason(),
                stored.reportedBy(),
                stored.reportedAt(),
                stored.supersededAt());
    }
}
