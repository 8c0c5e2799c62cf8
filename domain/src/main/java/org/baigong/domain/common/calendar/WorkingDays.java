package org.baigong.domain.common.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/**
 * The working-day calendar 工作日历 of the years that are known. Whatever touches another year is refused: before the notice
 * of a year is out, nobody knows its working days. The day on which a time starts does not count (Civil Code art. 201).
 */
public final class WorkingDays {
    public static final String UNKNOWN_YEAR = "CALENDAR_UNKNOWN_YEAR";

    private final Map<Integer, CalendarYear> years = new TreeMap<>();

    public WorkingDays(Collection<CalendarYear> years) {
        years.forEach(year -> this.years.put(year.number(), year));
    }

    /** This calendar with these years instead of, or beside, those that it has. */
    public WorkingDays with(Collection<CalendarYear> later) {
        WorkingDays merged = new WorkingDays(years.values());
        later.forEach(year -> merged.years.put(year.number(), year));
        return merged;
    }

    public Collection<CalendarYear> years() {
        return years.values();
    }

    public Attempt<CalendarYear> year(int number) {
        CalendarYear year = years.get(number);
        return year == null
                ? Attempt.refused(Fault.of(
                        UNKNOWN_YEAR, "尚无{0}年的放假安排", "the holidays of {0} are not known", Integer.toString(number)))
                : Attempt.done(year);
    }

    public Attempt<Boolean> isWorkingDay(LocalDate day) {
        return year(day.getYear()).map(year -> year.isWorkingDay(day));
    }

    /** The working day that is the {@code count}th after a day; with none to count, the day itself. */
    public Attempt<LocalDate> plus(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("working days are counted forwards: " + count);
        }
        LocalDate end = day;
        Attempt<CalendarYear> year = year(day.getYear());
        for (int left = count; left > 0 && year instanceof Attempt.Done<CalendarYear> known; ) {
            end = end.plusDays(1);
            if (end.getYear() != known.value().number()) {
                year = year(end.getYear());
            }
            if (year instanceof Attempt.Done<CalendarYear> current
                    && current.value().isWorkingDay(end)) {
                left--;
            }
        }
        LocalDate reached = end;
        return year.map(known -> reached);
    }

    /** How many working days lie after one day, up to and with another one that is not before it. */
    public Attempt<Integer> between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return Attempt.refused(Fault.of("CALENDAR_SPAN_BACKWARDS", "终止日早于起始日", "it ends before it starts"));
        }
        int count = 0;
        Attempt<CalendarYear> year = year(from.getYear());
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (day.getDayOfYear() == 1) {
                int next = day.getYear();
                year = year.then(known -> year(next));
            }
            if (!(year instanceof Attempt.Done<CalendarYear> known)) {
                break;
            }
            count += known.value().isWorkingDay(day) ? 1 : 0;
        }
        int counted = count;
        return year.map(known -> counted);
    }
}
