package org.baigong.adapters.rest.calendar;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.calendar.CalendarYear;

/** A year as it is shown. */
record CalendarView(int year, List<String> notices, List<String> offDays, List<String> makeUpDays, int workingDays) {

    static CalendarView of(CalendarYear year) {
        return new CalendarView(
                year.number(), year.notices(), days(year.offDays()), days(year.makeUpDays()), year.workingDays());
    }

    private static List<String> days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
    }
}
