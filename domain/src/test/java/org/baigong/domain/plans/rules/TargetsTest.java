package org.baigong.domain.plans.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baigong.domain.Question;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.facts.Progress;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The targets of the document, read a second time. */
class TargetsTest {
    private static Progress value(String indicator, long value, Integer year) {
        return new Progress(null, null, indicator, value, null, null, year);
    }

    private static Progress share(String indicator, long part, long total, Integer year) {
        return new Progress(null, null, indicator, null, part, total, year);
    }

    @ParameterizedTest
    @CsvSource({
        "DG-S1.2.2, 10",
        "DG-S1.2.4, 100",
        "DG-S1.2.5, 200",
        "DG-S1.2.6, 1000",
        "DG-S1.2.7, 1000000",
        "DG-8.8,    1000000",
        "DG-15.3,   20",
        "DG-15.4,   200000",
        "DG-15.5,   5",
        "DG-16.2,   200",
        "DG-21.7,   500",
        "DG-21.8,   20"
    })
    void a_number_reaches_its_target_at_the_figure_and_on_any_day(String clause, long figure) {
        assertThat(Question.about(value(clause, figure, null), value(clause, figure - 1, 2022), value(clause, 0, 2030))
                        .on("2030-01-01")
                        .answers())
                .containsExactly(clause + " dongguan MET", clause + " dongguan NOT_MET", clause + " dongguan NOT_MET");
    }

    @ParameterizedTest
    @CsvSource({
        // clause, part, total, answer
        "DG-S1.2.3, 40,        100,        MET",
        "DG-S1.2.3, 399999999, 1000000000, NOT_MET",
        "DG-S1.2.3, 0,         0,          NOT_APPLICABLE",
        "DG-23.1,   1,         5,          MET",
        "DG-23.1,   1,         6,          NOT_MET",
        "DG-23.1,   2,         9,          MET",
        "DG-23.1,   1,         9,          NOT_MET",
        "DG-23.1,   0,         0,          NOT_APPLICABLE",
        "DG-9.4,    1000,      1000000000, MET",
        "DG-9.4,    999,       999,        NOT_MET",
        "DG-9.4,    0,         0,          NOT_MET"
    })
    void a_share_is_compared_in_whole_numbers_and_free_courses_are_counted(
            String clause, long part, long total, String answer) {
        assertThat(Question.about(share(clause, part, total, null)).answers())
                .containsExactly(clause + " dongguan " + answer);
    }

    @ParameterizedTest
    @CsvSource({
        // introduced, trained, answer
        "1, 1, MET",
        "2, 0, NOT_MET",
        "0, 2, NOT_MET",
        "1, ,  NOT_MET",
        " , 1, NOT_MET"
    })
    void DG_S1_2_1_each_limb_is_reached_by_itself(Integer introduced, Integer trained, String answer) {
        List<Progress> stated = Stream.of(
                        introduced == null ? null : value("DG-S1.2.1.INTRODUCED", introduced, null),
                        trained == null ? null : value("DG-S1.2.1.TRAINED", trained, null))
                .filter(Objects::nonNull)
                .toList();
        assertThat(Question.about(stated.toArray(Progress[]::new)).answers())
                .containsExactly("DG-S1.2.1 dongguan " + answer);
    }

    @ParameterizedTest
    @CsvSource({
        // values of 2021, 2022 and 2023, answer
        "3000, 3000, 3000, MET",
        "9000, 0,    0,    MET",
        "8999, 0,    0,    NOT_MET"
    })
    void DG_15_2_the_average_of_all_years_stated(long first, long second, long third, String answer) {
        assertThat(Question.about(
                                value("DG-15.2", first, 2021),
                                value("DG-15.2", second, 2022),
                                value("DG-15.2", third, 2023))
                        .answers())
                .containsExactly("DG-15.2 dongguan " + answer);
    }

    @ParameterizedTest
    @CsvSource({
        // 2021, 2022, answer
        "10/100,              12/100,     MET",
        "10/100,              10/100,     NOT_MET",
        "12/100,              10/100,     NOT_MET",
        "333333333/999999999, 1/3,        NOT_MET",
        "333333333/1000000000,1/3,        MET",
        "0/0,                 1/3,        NOT_APPLICABLE",
        "1/3,                 0/0,        NOT_APPLICABLE",
        "1/3,                 ,           NOT_APPLICABLE"
    })
    void DG_23_7_the_later_share_is_greater(String earlier, String later, String answer) {
        Progress first = of(earlier, 2021);
        Question question = later == null ? Question.about(first) : Question.about(of(later, 2022), first);
        assertThat(question.answers()).containsExactly("DG-23.7 dongguan " + answer);
    }

    private static Progress of(String share, int year) {
        String[] parts = share.split("/");
        return share("DG-23.7", Long.parseLong(parts[0]), Long.parseLong(parts[1]), year);
    }

    @Test
    void what_is_compared_over_the_years_is_stated_once_a_year() {
        Progress one = share("DG-23.7", 1, 2, 2022);
        Progress other = share("DG-23.7", 1, 3, 2022);
        assertThat(Facts.of(null, List.of(one, other)))
                .isInstanceOfSatisfying(
                        Attempt.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> ((Fault) fault).at())
                                .containsExactly("/facts/1"));
        Progress named = new Progress("f", null, "DG-15.2", 1L, null, null, 2022);
        assertThat(Facts.of(
                        null,
                        List.of(
                                named,
                                named,
                                value("DG-15.2", 1, 2023),
                                value("DG-15.4", 1, 2022),
                                value("DG-15.4", 1, 2022))))
                .isInstanceOf(Attempt.Done.class);
        assertThat(one.contradictions()).isEmpty();
        assertThat(share("DG-23.7", 3, 2, 2022).contradictions())
                .extracting(Fault::at)
                .containsExactly("/part");
    }

    @Test
    void says_what_was_measured_and_what_was_to_be_reached() {
        Verdict.Measured measured = (Verdict.Measured)
                Question.about(share("DG-23.1", 1, 6, null)).verdicts().get(0);
        assertThat(measured.measure().measured().zh()).isEqualTo("市级荣誉获得者中的技能人才：1/6");
        assertThat(measured.measure().measured().en()).isEqualTo("skilled talents among winners: 1 of 6");
        assertThat(measured.measure().target().zh()).isEqualTo("不低于20 %");
        assertThat(measured.measure().target().en()).isEqualTo("at least 20 %");
    }
}
