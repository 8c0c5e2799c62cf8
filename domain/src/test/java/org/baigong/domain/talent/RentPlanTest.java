package org.baigong.domain.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.talent.CandidacyTest.done;
import static org.baigong.domain.talent.CandidacyTest.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RentPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    private static final RentPlan PLAN = RentPlan.from(YearMonth.of(2023, 3), null);

    private static RentPlan.Pause pause(String from, String until) {
        return new RentPlan.Pause(YearMonth.parse(from), until == null ? null : YearMonth.parse(until), "出国");
    }

    private static String months(RentPlan plan, String through) {
        return plan.months(YearMonth.parse(through)).stream()
                .map(YearMonth::toString)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        // pause from, to, last day lived there, months that count through September 2023
        ",        ,        ,           2023-03 2023-04 2023-05 2023-06 2023-07 2023-08 2023-09",
        "2023-05, 2023-06, ,           2023-03 2023-04 2023-07 2023-08 2023-09",
        "2023-05, 2023-05, ,           2023-03 2023-04 2023-06 2023-07 2023-08 2023-09",
        "2023-05, ,        ,           2023-03 2023-04",
        "2023-01, 2023-03, ,           2023-04 2023-05 2023-06 2023-07 2023-08 2023-09",
        ",        ,        2023-06-01, 2023-03 2023-04 2023-05 2023-06",
        ",        ,        2023-06-30, 2023-03 2023-04 2023-05 2023-06",
        "2023-05, 2023-06, 2023-06-10, 2023-03 2023-04"
    })
    void a_paused_month_and_a_month_after_the_end_do_not_count(
            String from, String until, String lastDay, String expected) {
        RentPlan plan = from == null ? PLAN : done(PLAN.paused(pause(from, until)));
        RentPlan ended = lastDay == null ? plan : done(plan.ended(LocalDate.parse(lastDay), TODAY));
        assertThat(months(ended, "2023-09")).isEqualTo(expected);
        assertThat(months(ended, "2023-02")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06, 2023-05, PAUSE_BACKWARDS",
        "2023-05, 2023-05, PAUSED_ALREADY",
        "2023-07, ,        PAUSED_ALREADY",
        "2023-04, ,        PAUSED_ALREADY",
        "2023-01, 2024-01, PAUSED_ALREADY"
    })
    void pauses_do_not_overlap(String from, String until, String code) {
        RentPlan paused = done(PLAN.paused(pause("2023-05", "2023-07")));
        assertThat(refused(paused.paused(pause(from, until)))).isEqualTo(code);
        assertThat(done(paused.paused(pause("2023-08", null))).pauses()).hasSize(2);
    }

    @Test
    void a_pause_is_resumed_from_a_month_that_it_covers() {
        RentPlan paused = done(PLAN.paused(pause("2023-05", null)));
        assertThat(months(done(paused.resumed(YearMonth.of(2023, 7))), "2023-08"))
                .isEqualTo("2023-03 2023-04 2023-07 2023-08");
        assertThat(done(paused.resumed(YearMonth.of(2023, 5))).pauses()).isEmpty();
        assertThat(refused(paused.resumed(YearMonth.of(2023, 4)))).isEqualTo("NOT_PAUSED");
    }

    @Test
    void the_day_of_moving_away_stands_in_the_fact_of_its_month_alone_and_can_be_corrected() {
        RentPlan ended = done(PLAN.ended(LocalDate.of(2023, 6, 10), TODAY));
        assertThat(ended.fact("p", YearMonth.of(2023, 6)).until()).isEqualTo(LocalDate.of(2023, 6, 10));
        assertThat(ended.fact("p", YearMonth.of(2023, 5)).until()).isNull();
        assertThat(ended.fact("p", YearMonth.of(2023, 5)).date()).isEqualTo(LocalDate.of(2023, 5, 1));
        assertThat(ended.fact("p", YearMonth.of(2023, 5)).id()).isEqualTo("rent/p/2023-05");
        assertThat(months(done(ended.ended(LocalDate.of(2023, 8, 1), TODAY)), "2023-09"))
                .isEqualTo("2023-03 2023-04 2023-05 2023-06 2023-07 2023-08");
        assertThat(refused(PLAN.ended(LocalDate.of(2024, 7, 1), TODAY))).isEqualTo("DAY_TO_COME");
        assertThat(refused(PLAN.ended(LocalDate.of(2023, 2, 28), TODAY))).isEqualTo("DAY_TOO_EARLY");
    }

    @ParameterizedTest
    @CsvSource({"2023-04, RUNNING", "2023-05, PAUSED", "2023-06, RUNNING", "2023-08, ENDED", "2023-09, ENDED"})
    void stands_by_the_month(String month, RentState state) {
        RentPlan plan = done(done(PLAN.paused(pause("2023-05", "2023-05"))).ended(LocalDate.of(2023, 8, 31), TODAY));
        assertThat(plan.state(YearMonth.parse(month))).isEqualTo(state);
    }
}
