package org.baigong.adapters.rest.calendar;

import java.time.Instant;
import org.baigong.application.calendar.StoredCalendarProposal;
import org.baigong.domain.law.calendar.CalendarProposal;

/** A proposal for a year as it is shown. */
record CalendarProposalView(
        long id,
        CalendarView calendar,
        String reason,
        String state,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        int version) {

    static CalendarProposalView of(StoredCalendarProposal stored) {
        CalendarProposal proposal = stored.proposal();
        return new CalendarProposalView(
                stored.id(),
                CalendarView.of(proposal.year()),
                proposal.reason(),
                proposal.state().name(),
                proposal.proposedBy(),
                stored.proposedAt(),
                proposal.decidedBy(),
                stored.decidedAt(),
                proposal.version());
    }
}
