package org.baigong.domain.common.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Attempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting as a clerk counts with the wall calendar. */
class WorkingDaysTest {
    private static final WorkingDays CALENDAR = ShippedCalendar.workingDays();

    @ParameterizedTest(name = "{1} working days after {0} is {2}: {3}")
    @CsvSource({
        "2024-03-04, 5, 2024-03-11, over a weekend",
        "2024-03-01, 1, 2024-03-04, from a Friday",
        "2024-03-02, 1, 2024-03-04, from a Saturday",
        "2024-02-09, 1, 2024-02-18, over the Spring Festival to a Sunday that is worked",
        "2024-09-30, 5, 2024-10-12, over National Day with a Saturday worked",
        "2025-12-31, 1, 2026-01-04, over the end of a year to a Sunday that is worked",
        "2023-12-29, 1, 2024-01-02, over the end of a year",
        "2020-01-23, 1, 2020-02-03, over the longer Spring Festival of 2020",
        "2020-09-30, 2, 2020-10-10, National Day and Mid-Autumn together",
        "2021-01-01, 250, 2021-12-31, a whole year",
        "2024-10-05, 0, 2024-10-05, nothing to count"
    })
    void counts_to_the_working_day(LocalDate from, int count, LocalDate end, String what) {
        assertThat(value(CALENDAR.plus(from, count))).as(what).isEqualTo(end);
        assertThat(value(CALENDAR.between(from, end))).as(what).isEqualTo(count);
    }

    @Test
    void the_first_day_does_not_count_and_the_last_one_does() {
        assertThat(value(CALENDAR.between(day("2024-03-04"), day("2024-03-04"))))
                .isZero();
        assertThat(value(CALENDAR.between(day("2024-03-04"), day("2024-03-05"))))
                .isEqualTo(1);
        assertThat(value(CALENDAR.between(day("2019-12-31"), day("2026-12-31"))))
                .isEqualTo(1744);
    }

    @Test
    void a_year_that_is_not_known_is_never_guessed() {
        assertThat(code(CALENDAR.isWorkingDay(day("2018-12-31")))).isEqualTo("CALENDAR_UNKNOWN_YEAR");
        assertThat(code(CALENDAR.isWorkingDay(day("2027-01-01")))).isEqualTo("CALENDAR_UNKNOWN_YEAR");
        assertThat(code(CALENDAR.plus(day("2018-12-31"), 1))).isEqualTo("CALENDAR_UNKNOWN_YEAR");
        assertThat(code(CALENDAR.plus(day("2026-12-31"), 1))).isEqualTo("CALENDAR_UNKNOWN_YEAR");
        assertThat(value(CALENDAR.plus(day("2026-12-30"), 1))).isEqualTo(day("2026-12-31"));
        assertThat(code(CALENDAR.between(day("2018-12-31"), day("2019-01-02")))).isEqualTo("CALENDAR_UNKNOWN_YEAR");
        assertThat(code(CALENDAR.between(day("2026-12-31"), day("2027-01-01")))).isEqualTo("CALENDAR_UNKNOWN_YEAR");
        assertThat(code(CALENDAR.plus(day("2030-01-01"), 0))).isEqualTo("CALENDAR_UNKNOWN_YEAR");
    }

    @Test
    void a_gap_between_known_years_is_not_counted_over() {
        WorkingDays gap = CALENDAR.with(List.of(new CalendarYear(2028, List.of("n"), List.of(), List.of())));
        assertThat(code(gap.between(day("2026-12-30"), day("2028-01-03")))).isEqualTo("CALENDAR_UNKNOWN_YEAR");
        assertThat(value(gap.isWorkingDay(day("2028-01-03")))).isTrue();
    }

    @Test
    void a_later_year_stands_instead_of_the_one_before_and_the_calendar_it_came_from_stays() {
        CalendarYear longer = new CalendarYear(2026, List.of("n"), List.of(day("2026-12-31")), List.of());
        WorkingDays changed = CALENDAR.with(List.of(longer));
        assertThat(value(changed.isWorkingDay(day("2026-12-31")))).isFalse();
        assertThat(value(CALENDAR.isWorkingDay(day("2026-12-31")))).isTrue();
    }

    @Test
    void time_runs_forwards() {
        assertThat(code(CALENDAR.between(day("2024-03-05"), day("2024-03-04")))).isEqualTo("CALENDAR_SPAN_BACKWARDS");
        assertThatThrownBy(() -> CALENDAR.plus(day("2024-03-05"), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static <T> T value(Attempt<T> attempt) {
        return ((Attempt.Done<T>) attempt).value();
    }

    private static String code(Attempt<?> attempt) {
        return ((Attempt.Refused<?>) attempt).faults().get(0).code();
    }
}
