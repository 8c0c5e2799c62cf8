package org.baigong.domain.common.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/**
 * One year of the calendar 年度放假安排.
 *
 * @param notices numbers of the notices that arrange it
 * @param offDays in their order; weekends that belong to a holiday may stand among them
 * @param makeUpDays Saturdays and Sundays that are worked, in their order
 */
public record CalendarYear(int number, List<String> notices, List<LocalDate> offDays, List<LocalDate> makeUpDays) {
    public static final int FIRST = 2000;
    public static final int LAST = 2999;

    public CalendarYear {
        notices = List.copyOf(notices);
        offDays = List.copyOf(new TreeSet<>(offDays));
        makeUpDays = List.copyOf(new TreeSet<>(makeUpDays));
    }

    /** The year, or everything that is wrong with it. */
    public static Attempt<CalendarYear> of(
            int number, List<String> notices, List<LocalDate> offDays, List<LocalDate> makeUpDays) {
        List<Fault> faults = new ArrayList<>();
        if (number < FIRST || number > LAST) {
            faults.add(fault("", "年份须为{0}至{1}", "the year is from {0} to {1}", FIRST, LAST));
        }
        check("/offDays", offDays, number, Set.of(), false, faults);
        check("/makeUpDays", makeUpDays, number, Set.copyOf(offDays), true, faults);
        return faults.isEmpty()
                ? Attempt.done(new CalendarYear(number, notices, offDays, makeUpDays))
                : Attempt.refused(faults);
    }

    private static void check(
            String list, List<LocalDate> days, int year, Set<LocalDate> off, boolean weekends, List<Fault> faults) {
        Set<LocalDate> seen = new TreeSet<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            String at = list + "/" + i;
            if (day.getYear() != year) {
                faults.add(fault(at, "{0}不在{1}年", "{0} is not in the year {1}", day, Integer.toString(year)));
            } else if (!seen.add(day)) {
                faults.add(fault(at, "{0}重复", "{0} stands twice", day));
            } else if (off.contains(day)) {
                faults.add(fault(at, "{0}既放假又上班", "{0} is both off and worked", day));
            } else if (weekends && !isWeekend(day)) {
                faults.add(fault(at, "调休上班日{0}不是周末", "{0} is worked in exchange and no weekend day", day));
            }
        }
    }

    private static Fault fault(String at, String zh, String en, Object... arguments) {
        return Fault.of("CALENDAR_DAY_WRONG", zh, en, arguments).at(at);
    }

    boolean isWorkingDay(LocalDate day) {
        return isWeekend(day) ? makeUpDays.contains(day) : !offDays.contains(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** How many days of the year are worked. */
    public int workingDays() {
        return (int) LocalDate.of(number, 1, 1)
                .datesUntil(LocalDate.of(number + 1, 1, 1))
                .filter(this::isWorkingDay)
                .count();
    }
}
