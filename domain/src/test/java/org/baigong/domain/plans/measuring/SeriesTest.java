package org.baigong.domain.plans.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.baigong.domain.common.Percentage;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Progress;
import org.baigong.domain.law.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The course of an indicator over the years, and where it leads. */
class SeriesTest {
    private static Indicator indicator(Indicator.Shape shape, Long target, boolean partTarget, Indicator.Per per) {
        return new Indicator("DG-1", Text.of("标", "i"), shape, target, partTarget, per, Indicator.Source.REPORTED);
    }

    private static Indicator value(Long target, Indicator.Per per) {
        return indicator(Indicator.Shape.VALUE, target, false, per);
    }

    /** @param points as {@code 2021=3 2023=7}, or with shares {@code 2021=3/4} */
    private static Series series(Indicator indicator, String points) {
        NavigableMap<Integer, Quantity> years = new TreeMap<>();
        for (String point : points == null ? new String[0] : points.split(" ")) {
            String[] pair = point.split("[=/]");
            years.put(
                    Integer.valueOf(pair[0]),
                    pair.length == 2
                            ? new Quantity.Count(Long.parseLong(pair[1]))
                            : new Quantity.Share(Long.parseLong(pair[1]), Long.parseLong(pair[2])));
        }
        return new Series(indicator, years);
    }

    @ParameterizedTest
    @CsvSource({
        // measured, asked in, forecast for 2025
        "2021=10 2022=20,          2022, 50",
        "2021=10 2023=21,          2023, 32",
        // A fraction of one more is none: 10 + 1 × 3 ÷ 2 = 11.5.
        "2020=9 2022=10,           2022, 11",
        // And of one less one: 10 − 1.5 = 8.5.
        "2020=11 2022=10,          2022, 8",
        "2021=10 2022=15 2023=10,  2023, 10",
        "2022=20 2023=5,           2023, 0",
        "2021=10 2024=40,          2023, ",
        "2022=10,                  2022, ",
        ",                         2022, ",
        "2021=10 2025=40,          2025, ",
        "2021=10 2025=40,          2024, "
    })
    void goes_on_at_its_pace_in_whole_numbers(String points, int year, Long forecast) {
        assertThat(series(value(100L, Indicator.Per.TERM), points)
                        .forecast(year, 2025)
                        .map(Forecast::value)
                        .orElse(null))
                .isEqualTo(forecast);
    }

    @ParameterizedTest
    @CsvSource({
        // points, part has the target, forecast
        "2021=1/4 2022=1/3,     false, 5832",
        "2021=1/4 2022=9/10,    false, 10000",
        "2021=1/4 2022=0/0,     false, ",
        "2021=250/900 2022=500/900, true, 1250"
    })
    void of_a_share_the_hundredths_of_a_percent_go_on_or_the_part_where_the_part_counts(
            String points, boolean partTarget, Long forecast) {
        Indicator share = indicator(Indicator.Shape.SHARE, 4_000L, partTarget, Indicator.Per.YEAR);
        assertThat(series(share, points)
                        .forecast(2022, 2025)
                        .map(Forecast::value)
                        .orElse(null))
                .isEqualTo(forecast);
    }

    @Test
    void the_forecast_shows_its_figures() {
        Text pace = series(value(100L, Indicator.Per.TERM), "2021=10 2023=21")
                .forecast(2023, 2025)
                .orElseThrow()
                .pace();
        assertThat(pace.zh()).isEqualTo("按2021年10至2023年21的速度推算：21+(21-10)×2÷2，2025年为32");
        assertThat(pace.en()).isEqualTo("at the pace of 10 in 2021 to 21 in 2023: 21 + (21 - 10) × 2 ÷ 2, in 2025 32");
        assertThat(series(indicator(Indicator.Shape.SHARE, null, false, Indicator.Per.YEAR), "2021=1/4 2022=1/2")
                        .forecast(2022, 2023)
                        .orElseThrow()
                        .pace()
                        .en())
                .endsWith("50 % + (50 % - 25 %) × 1 ÷ 1, in 2023 75 %");
    }

    @Test
    void of_the_term_the_latest_year_stands_and_of_the_year_its_own() {
        Series term = series(value(100L, Indicator.Per.TERM), "2021=10 2022=20");
        assertThat(term.at(2024)).contains(new Quantity.Count(20));
        assertThat(term.at(2020)).isEmpty();
        assertThat(term.facts(2024)).extracting(Progress::value).containsExactly(20L);
        Series year = series(value(100L, Indicator.Per.YEAR), "2021=10 2022=20 2023=30");
        assertThat(year.at(2024)).isEmpty();
        assertThat(year.facts(2024)).isEmpty();
        assertThat(year.facts(2022)).extracting(Progress::value).containsExactly(10L, 20L);
    }

    @ParameterizedTest
    @CsvSource({
        // value, target, reached
        "0,      3000, 0.00",
        "2999,   3000, 99.96",
        "3000,   3000, 100.00",
        "999999999, 1, 99999999900.00",
        "5,      ,     "
    })
    void of_the_target_so_many_hundredths_of_a_percent_are_reached(long value, Long target, String reached) {
        assertThat(new Quantity.Count(value).reached(value(target, Indicator.Per.TERM)))
                .isEqualTo(Optional.ofNullable(reached).map(Percentage::of));
    }

    @Test
    void a_share_is_held_against_the_share_or_its_part_against_the_number() {
        Indicator share = indicator(Indicator.Shape.SHARE, 4_000L, false, Indicator.Per.YEAR);
        assertThat(new Quantity.Share(1, 3).reached(share)).contains(Percentage.of("83.32"));
        assertThat(new Quantity.Share(0, 0).reached(share)).isEmpty();
        Indicator part = indicator(Indicator.Shape.SHARE, 1_000L, true, Indicator.Per.TERM);
        assertThat(new Quantity.Share(250, 9_000).reached(part)).contains(Percentage.of("25.00"));
    }
}
