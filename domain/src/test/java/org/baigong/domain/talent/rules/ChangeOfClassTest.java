package org.baigong.domain.talent.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.talent.rules.Stated.change;
import static org.baigong.domain.talent.rules.Stated.month;
import static org.baigong.domain.talent.rules.Stated.paid;
import static org.baigong.domain.talent.rules.Stated.purchase;
import static org.baigong.domain.talent.rules.Stated.rental;
import static org.baigong.domain.talent.rules.Stated.talent;

import java.util.List;
import org.baigong.domain.Question;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A leading talent moves to another class, and out of the home: what the register knows and evaluations do not. */
class ChangeOfClassTest {
    private static final LeadingTalent OF_CLASS_II = talent("p", 1, "II", null, "2022-03-15");

    private static Question scaled(Fact... facts) {
        return Question.about(facts)
                .with("DG-25.4.I", "300000.00")
                .with("DG-25.4.II", "180000.50")
                .with("DG-25.6.I", "5000.00")
                .with("DG-25.6.II", "2333.33");
    }

    @Test
    void DG_25_4_the_higher_class_makes_up_the_difference_and_says_so() {
        Question question = scaled(OF_CLASS_II, change("II", "I", null, "2022-09-01"));
        assertThat(question.answersOf("DG-25.4")).containsExactly("p 180000.50", "p 119999.50");
        Verdict.Granted difference = (Verdict.Granted) question.verdicts().stream()
                .filter(verdict -> verdict.clause().code().equals("DG-25.4"))
                .toList()
                .get(1);
        assertThat(difference.derivation())
                .extracting(step -> step.amount().toString())
                .containsExactly("300000.00", "119999.50");
        assertThat(difference.derivation().get(1).text().zh()).isEqualTo("由二类调整为一类，此前已给予180000.50元，补足差额119999.50元");
        assertThat(difference.derivation().get(1).text().en())
                .isEqualTo(
                        "moved from class II to class I: 180000.50 yuan were granted before, 119999.50 yuan make up the difference");
    }

    @Test
    void DG_25_4_the_lower_class_takes_nothing_back_and_gives_nothing() {
        LeadingTalent classI = talent("p", 1, "I", null, "2022-03-15");
        assertThat(scaled(classI, change("I", "II", null, "2022-09-01")).answersOf("DG-25.4"))
                .containsExactly("p 300000.00", "p 0.00");
    }

    @Test
    void DG_25_4_what_was_paid_before_counts_and_there_and_back_gives_nothing_more() {
        assertThat(scaled(
                                talent("p", 1, "II", null, "2022-03-15", paid("DG-25.4", "2021-05-05", "150000.00")),
                                change("II", "I", null, "2022-09-01", paid("DG-25.4", "2021-05-05", "150000.00")))
                        .answersOf("DG-25.4"))
                .containsExactly("p REFUSED ALREADY_PAID", "p 150000.00");
        assertThat(scaled(
                                OF_CLASS_II,
                                change("II", "I", null, "2022-09-01"),
                                change("I", "II", null, "2022-10-01"),
                                change("II", "I", null, "2022-11-01"))
                        .answersOf("DG-25.4"))
                .containsExactly("p 180000.50", "p 119999.50", "p 0.00", "p 0.00");
    }

    @Test
    void a_change_confers_no_second_title_no_second_service_and_no_second_ground() {
        List<String> answers =
                scaled(OF_CLASS_II, change("II", "I", null, "2022-09-01")).answers();
        assertThat(answers).filteredOn(answer -> answer.startsWith("DG-25.3")).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.startsWith("DG-23.")).hasSize(5);
        Verdict.Granted card =
                (Verdict.Granted) scaled(OF_CLASS_II, change("II", "I", null, "2022-09-01")).verdicts().stream()
                        .filter(verdict -> verdict.clause().code().equals("DG-27.2"))
                        .findFirst()
                        .orElseThrow();
        assertThat(card.derivation()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // month, answer: class II from March, class I from September
        "2022-03, 2333.33",
        "2022-08, 2333.33",
        "2022-09, 5000.00",
        "2022-12, 5000.00"
    })
    void DG_25_6_the_class_of_a_month_is_the_latest_by_its_first_day(String month, String answer) {
        assertThat(scaled(OF_CLASS_II, change("II", "I", null, "2022-09-01"), month(null, month, null))
                        .answersOf("DG-25.6"))
                .containsExactly("p " + answer);
    }

    @Test
    void DG_25_6_a_change_in_the_middle_of_a_month_counts_from_the_next() {
        assertThat(scaled(
                                OF_CLASS_II,
                                change("II", "I", null, "2022-09-02"),
                                month(null, "2022-09", null),
                                month(null, "2022-10", null))
                        .answersOf("DG-25.6"))
                .containsExactly("p 2333.33", "p 5000.00");
    }

    @Test
    void DG_25_5_a_home_is_subsidised_by_the_class_of_its_day() {
        assertThat(Question.about(OF_CLASS_II, change("II", "I", null, "2022-09-01"), purchase(null, null))
                        .on("2022-08-31")
                        .with("DG-25.5.I", "6000000.00")
                        .with("DG-25.5.II", "1000000.00")
                        .answersOf("DG-25.5"))
                .containsExactly("p 1000000.00");
        assertThat(Question.about(OF_CLASS_II, change("II", "I", null, "2022-09-01"), purchase(null, null))
                        .on("2022-09-01")
                        .with("DG-25.5.I", "6000000.00")
                        .with("DG-25.5.II", "1000000.00")
                        .answersOf("DG-25.5"))
                .containsExactly("p 6000000.00");
    }

    @ParameterizedTest
    @CsvSource({
        // reading, lived there until, answer for May 2022 at 5,000.00 or 2,333.33
        "WHOLE,       2022-05-10, 5000.00, 2333.33",
        "BY_DAY,      2022-05-10, 1612.90, 752.68",
        "BY_DAY,      2022-05-01, 161.29,  75.26",
        "BY_DAY,      2022-05-30, 4838.70, 2258.06",
        "BY_DAY,      2022-05-31, 5000.00, 2333.33",
        "BY_DAY,      ,           5000.00, 2333.33",
        "NOT_COUNTED, 2022-05-10, REFUSED CONDITION_NOT_MET, REFUSED CONDITION_NOT_MET",
        "NOT_COUNTED, 2022-05-31, 5000.00, 2333.33",
        "NOT_COUNTED, ,           5000.00, 2333.33"
    })
    void DG_25_6_the_month_of_moving_away(String reading, String until, String classI, String classII) {
        String question = "DG-25.6.lastMonth=" + reading;
        assertThat(scaled(talent("p", 1, "I", null, null), month(null, "2022-05", until))
                        .reading(question)
                        .answersOf("DG-25.6"))
                .containsExactly("p " + classI);
        assertThat(scaled(talent("p", 1, "II", null, null), month(null, "2022-05", until))
                        .reading(question)
                        .answersOf("DG-25.6"))
                .containsExactly("p " + classII);
    }

    @Test
    void DG_25_6_days_are_counted_in_the_last_of_several_months_alone() {
        Fact rental = new org.baigong.domain.talent.facts.HomeRental(
                null,
                null,
                "p",
                rental("5000.00", "2022-04 2022-05").months(),
                Yuan.of("5000.00"),
                Stated.day("2022-05-10"));
        assertThat(Question.about(talent("p"), rental)
                        .reading("DG-25.6.lastMonth=BY_DAY")
                        .answersOf("DG-25.6"))
                .containsExactly("p 6612.90");
        assertThat(Question.about(talent("p"), rental)
                        .reading("DG-25.6.lastMonth=NOT_COUNTED")
                        .answersOf("DG-25.6"))
                .containsExactly("p 5000.00");
    }
}
