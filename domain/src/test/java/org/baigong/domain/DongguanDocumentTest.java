package org.baigong.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.Question.DONGGUAN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.baigong.domain.law.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The instrument file against the list of its provisions. */
class DongguanDocumentTest {
    static Stream<LocalDate> quarterDays() {
        return DONGGUAN.validity()
                .from()
                .datesUntil(DONGGUAN.validity().end())
                .filter(day -> day.equals(day.withDayOfMonth(1)) || day.equals(day.withDayOfMonth(day.lengthOfMonth())))
                .filter(day -> day.getDayOfMonth() == 1 ? day.getMonthValue() % 3 == 1 : day.getMonthValue() % 3 == 0);
    }

    @Test
    void covers_the_years_2021_to_2025() {
        assertThat(quarterDays())
                .hasSize(40)
                .startsWith(LocalDate.of(2021, 1, 1))
                .endsWith(LocalDate.of(2025, 12, 31));
    }

    @ParameterizedTest
    @MethodSource("quarterDays")
    void every_bound_with_a_figure_or_a_floor_has_a_standard_inside_it_on(LocalDate day) {
        List<Bound> figures = DONGGUAN.bounds().values().stream()
                .filter(bound -> bound.bounds().fallback() != null)
                .toList();
        assertThat(figures)
                .allSatisfy(bound -> assertThat(DONGGUAN.terms().standard(bound.key(), day))
                        .hasValueSatisfying(
                                standard -> assertThat(bound.bounds().contains(standard.value()))
                                        .isTrue()));
    }
}
