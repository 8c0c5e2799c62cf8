package org.baigong.domain.common.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.baigong.domain.common.Attempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The years that ship, against what is known of them from elsewhere. */
class ShippedCalendarTest {
    private static final WorkingDays CALENDAR = ShippedCalendar.workingDays();
    private static final String GOOD = """
            <year xmlns="urn:baigong:calendar" number="2027">
              <notice>国办发明电〔2026〕1号</notice>
              <off first="2027-01-01" last="2027-01-03"/>
              <work day="2027-01-09"/>
            </year>
            """;

    @ParameterizedTest(name = "{0}: {1} working days")
    @CsvSource({
        "2019, 250, 28, 6, 国办发明电〔2018〕15号 国办发明电〔2019〕3号",
        "2020, 249, 30, 6, 国办发明电〔2019〕16号 国办发明电〔2020〕1号",
        "2021, 250, 31, 7, 国办发明电〔2020〕27号",
        "2022, 249, 31, 7, 国办发明电〔2021〕11号",
        "2023, 249, 26, 7, 国办发明电〔2022〕16号",
        "2024, 251, 28, 8, 国办发明电〔2023〕7号",
        "2025, 248, 28, 5, 国办发明电〔2024〕12号",
        "2026, 248, 33, 6, 国办发明电〔2025〕7号"
    })
    void a_year_has_the_days_of_its_notice(int number, int worked, int off, int makeUp, String notices) {
        CalendarYear year = year(number);
        assertThat(year.workingDays()).isEqualTo(worked);
        assertThat(year.offDays()).hasSize(off);
        assertThat(year.makeUpDays()).hasSize(makeUp);
        assertThat(String.join(" ", year.notices())).isEqualTo(notices);
    }

    /** Public holidays by law (全国年节及纪念日放假办法); those of the moon as the astronomical calendar has them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2019, 2019-02-05, 2019-04-05, 2019-06-07, 2019-09-13",
        "2020, 2020-01-25, 2020-04-04, 2020-06-25, 2020-10-01",
        "2021, 2021-02-12, 2021-04-04, 2021-06-14, 2021-09-21",
        "2022, 2022-02-01, 2022-04-05, 2022-06-03, 2022-09-10",
        "2023, 2023-01-22, 2023-04-05, 2023-06-22, 2023-09-29",
        "2024, 2024-02-10, 2024-04-04, 2024-06-10, 2024-09-17",
        "2025, 2025-01-29, 2025-04-04, 2025-05-31, 2025-10-06",
        "2026, 2026-02-17, 2026-04-04, 2026-06-19, 2026-09-25"
    })
    void every_public_holiday_is_off(
            int number, LocalDate springFestival, LocalDate qingming, LocalDate dragonBoat, LocalDate midAutumn) {
        assertThat(year(number).offDays())
                .contains(springFestival, springFestival.plusDays(1), springFestival.plusDays(2))
                .contains(qingming, dragonBoat, midAutumn)
                .contains(LocalDate.of(number, 1, 1), LocalDate.of(number, 5, 1))
                .contains(LocalDate.of(number, 10, 1), LocalDate.of(number, 10, 2), LocalDate.of(number, 10, 3));
    }

    /** Since 2025 the eve of the Spring Festival and 2 May are public holidays too. */
    @Test
    void the_two_days_added_in_2025_are_off() {
        assertThat(year(2025).offDays()).contains(LocalDate.of(2025, 1, 28), LocalDate.of(2025, 5, 2));
        assertThat(year(2026).offDays()).contains(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 5, 2));
    }

    @Test
    void what_later_notices_changed_is_changed() {
        // Labour Day 2019, from one day to four.
        assertThat(worked("2019-05-02", "2019-05-03", "2019-04-28", "2019-05-05"))
                .containsExactly(false, false, true, true);
        // Spring Festival 2020, to 2 February; 1 February was to be worked before.
        assertThat(worked("2020-01-31", "2020-02-01", "2020-02-03")).containsExactly(false, false, true);
    }

    @Test
    void who_works_in_exchange_works_on_a_weekend_within_three_weeks_of_days_off() {
        for (CalendarYear year : CALENDAR.years()) {
            assertThat(year.makeUpDays()).allSatisfy(day -> {
                assertThat(day.getDayOfWeek()).isIn(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
                assertThat(year.offDays())
                        .anySatisfy(off -> assertThat(off).isBetween(day.minusDays(21), day.plusDays(21)));
                assertThat(year.isWorkingDay(day)).isTrue();
            });
            assertThat(year.offDays())
                    .allSatisfy(day -> assertThat(year.isWorkingDay(day)).isFalse());
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "number=\"2027\"              | number=\"1999\"               | a year of another age",
                "<notice>国办发明电〔2026〕1号</notice> | ''                    | a year without a notice",
                "<work day                    | <work colour=\"red\" day      | an unknown key",
                "last=\"2027-01-03\"          | last=\"2026-12-31\"           | days off that end before they start",
                "last=\"2027-01-03\"          | last=\"2028-01-03\"           | a day of another year",
                "day=\"2027-01-09\"           | day=\"2027-01-08\"            | a weekday worked in exchange",
                "day=\"2027-01-09\"           | day=\"2027-01-02\"            | a day both off and worked",
                "<work day=\"2027-01-09\"/>   | <rest day=\"2027-01-09\"/>    | something unknown"
            })
    void a_wrong_file_stops_the_start(String right, String wrong, String what) throws IOException {
        assertThat(read(GOOD).workingDays()).isEqualTo(261);
        assertThat(GOOD).contains(right);
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .as(what)
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CalendarYear read(String xml) throws IOException {
        return ShippedCalendar.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static CalendarYear year(int number) {
        return ((Attempt.Done<CalendarYear>) CALENDAR.year(number)).value();
    }

    private static List<Boolean> worked(String... days) {
        return List.of(days).stream()
                .map(day -> ((Attempt.Done<Boolean>) CALENDAR.isWorkingDay(LocalDate.parse(day))).value())
                .toList();
    }
}
