package org.baigong.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baigong.domain.common.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks the years of a document: no figure is missing on a quarter-day, and no standard is lost from one day to the next. */
class CalendarTest {
    private static final String HISTORY = """
            <instrument xmlns="urn:baigong:instrument" id="test-1">
              <title zh="试" en="Test"/>
              <validity first="2021-01-01" last="2025-12-31"/>
              <article number="1">
                <title zh="条" en="Article"/>
                <clause code="TT-1.1" sentence="1" benefit="CASH"><title zh="款" en="Clause"/><unspecified/></clause>
              </article>
              <standard key="TT-1.1" value="150.00" first="2021-07-01" last="%s"><source zh="通知" en="notice"/></standard>
              <standard key="TT-1.1" value="200.00" first="%s" last="2025-12-31"><source zh="通知" en="notice"/></standard>
            </instrument>
            """;

    /** The first and the last day of every quarter. */
    private static Stream<LocalDate> quarterDays(Instrument instrument) {
        LocalDate first = instrument.validity().from();
        return Stream.iterate(first, day -> day.isBefore(instrument.validity().end()), day -> day.plusMonths(3))
                .flatMap(day -> Stream.of(day, day.plusMonths(3).minusDays(1)));
    }

    /** Keys that lose their standard from one day to the next, be it in the middle of a quarter. */
    private static List<String> gaps(Instrument instrument) {
        Terms terms = instrument.terms();
        List<String> gaps = new ArrayList<>();
        for (String key : instrument.bounds().keySet()) {
            DateRange validity = instrument.validity();
            validity.from().plusDays(1).datesUntil(validity.end()).forEach(day -> {
                if (terms.standard(key, day).isEmpty()
                        && terms.standard(key, day.minusDays(1)).isPresent()) {
                    gaps.add(key + " on " + day);
                }
            });
        }
        return gaps;
    }

    private static Instrument history(String last, String first) throws IOException {
        return Instruments.read(
                new ByteArrayInputStream(HISTORY.formatted(last, first).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_document_covers_the_years_2021_to_2025_without_a_gap() {
        Instrument dongguan = Instruments.load("dongguan-2021");
        assertThat(quarterDays(dongguan))
                .hasSize(40)
                .startsWith(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 31))
                .endsWith(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31));
        assertThat(gaps(dongguan)).isEmpty();
    }

    @Test
    void every_figure_or_floor_has_a_standard_inside_its_bound_on_every_quarter_day() {
        Instrument dongguan = Instruments.load("dongguan-2021");
        List<Bound> figures = dongguan.bounds().values().stream()
                .filter(bound -> bound.bounds().fallback() != null)
                .toList();
        assertThat(figures).hasSize(30);
        quarterDays(dongguan)
                .forEach(day -> assertThat(figures)
                        .allSatisfy(bound -> assertThat(dongguan.terms().standard(bound.key(), day))
                                .hasValueSatisfying(
                                        standard -> assertThat(bound.bounds().contains(standard.value()))
                                                .isTrue())));
    }

    @ParameterizedTest
    @CsvSource({
        // last day of the first standard, first day of the second, gaps
        "2022-12-31, 2023-01-01, ",
        "2022-12-30, 2023-01-01, TT-1.1 on 2022-12-31",
        "2022-12-31, 2023-01-02, TT-1.1 on 2023-01-01",
        "2023-02-14, 2023-02-15, ",
        "2023-02-14, 2023-02-16, TT-1.1 on 2023-02-15",
        "2022-12-31, 2023-07-01, TT-1.1 on 2023-01-01"
    })
    void a_gap_in_a_history_is_found(String last, String first, String gap) throws IOException {
        assertThat(gaps(history(last, first))).isEqualTo(gap == null ? List.of() : List.of(gap));
    }

    @Test
    void an_overlap_in_a_history_is_refused() {
        assertThatThrownBy(() -> history("2023-01-01", "2023-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlap");
    }
}
