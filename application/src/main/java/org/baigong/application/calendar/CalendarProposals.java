package org.baigong.application.calendar;

import java.util.List;
import java.util.Optional;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.common.calendar.CalendarYear;
import org.baigong.domain.law.calendar.CalendarProposal;
import org.baigong.domain.law.settings.ProposalState;

/** What was proposed for the years of the calendar, open and closed. It concerns the whole city: a smaller scope sees none. */
public interface CalendarProposals {
    /** Each year as it was last approved, of those that were. */
    List<CalendarYear> approved();

    /** How many proposals for a year have been approved so far. */
    int approvals(int year);

    StoredCalendarProposal add(CalendarProposal proposal);

    Optional<StoredCalendarProposal> find(Scope scope, int year, long id);

    /** As {@link #find}, and nobody else decides it, or another one for the same year, until the transaction ends. */
    Optional<StoredCalendarProposal> lock(Scope scope, int year, long id);

    StoredCalendarProposal update(long id, CalendarProposal decided);

    /** @param state null for all; the newest first */
    Page<StoredCalendarProposal> list(Scope scope, int year, ProposalState state, PageRequest page);
}
