package org.baigong.application.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.baigong.domain.common.calendar.ShippedCalendar;
import org.baigong.domain.common.calendar.WorkingDays;

/** The calendar by which deadlines are counted. Asked anew each time, so that what is approved holds on every node at once. */
@ApplicationScoped
public class WorkingCalendar {
    @Inject
    CalendarProposals proposals;

    public WorkingDays current() {
        return ShippedCalendar.workingDays().with(proposals.approved());
    }
}
