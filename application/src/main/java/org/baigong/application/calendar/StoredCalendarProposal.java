package org.baigong.application.calendar;

import java.time.Instant;
import org.baigong.domain.law.calendar.CalendarProposal;

/** @param decidedAt null while it is open */
public record StoredCalendarProposal(long id, CalendarProposal proposal, Instant proposedAt, Instant decidedAt) {}
