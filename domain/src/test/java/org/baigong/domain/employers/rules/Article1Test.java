package org.baigong.domain.employers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.baigong.domain.Paid;
import org.baigong.domain.Question;
import org.baigong.domain.common.Ownership;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.employers.facts.CollegeUpgrade;
import org.baigong.domain.employers.facts.TrainingIncome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 1, rewards and training income of colleges, read a second time. */
class Article1Test {
    @ParameterizedTest
    @CsvSource({
        // achievement, date, earlier payment, standard for a raised level, answer
        "RAISED_LEVEL,      2022-05-01, ,                           ,          c NEEDS_DECISION NO_STANDARD",
        "RAISED_LEVEL,      2022-05-01, ,                           250000.00, c 250000.00",
        "NATIONAL_HONOUR,   2022-05-01, ,                           250000.00, c NEEDS_DECISION NO_STANDARD",
        "PROVINCIAL_HONOUR, 2022-05-01, ,                           ,          c NEEDS_DECISION NO_STANDARD",
        "MUNICIPAL_HONOUR,  2022-05-01, ,                           250000.00, c REFUSED CONDITION_NOT_MET",
        "RAISED_LEVEL,      2022-05-01, DG-1.1 2021-05-01 1.00,     250000.00, c REFUSED ALREADY_PAID",
        "RAISED_LEVEL,      2022-05-01, DG-1.2 2021-05-01 1.00,     250000.00, c 250000.00",
        "RAISED_LEVEL,      2020-12-31, ,                           250000.00, c REFUSED NOT_IN_FORCE"
    })
    void DG_1_1_the_city_sets_the_award_for_a_document(
            String achievement, String date, String paid, String standard, String answer) {
        Question question = Question.about(new CollegeUpgrade(
                null, day(date), "c", CollegeUpgrade.Achievement.valueOf(achievement), Paid.of(paid)));
        if (standard != null) {
            question.with("DG-1.1.RAISED_LEVEL", standard);
        }
        assertThat(question.answersOf("DG-1.1")).containsExactly(answer);
    }

    @ParameterizedTest
    @CsvSource({
        // ownership, income, cost, DG-1.2, DG-1.3
        "PUBLIC,  1000000.00, 400000.00,  c 1000000.00,   c 360000.00",
        "PUBLIC,  0.01,       0.00,       c 0.01,         c 0.00",
        "PUBLIC,  100001.01,  0.00,       c 100001.01,    c 60000.60",
        "PUBLIC,  300000.00,  300000.00,  c 300000.00,    c 0.00",
        "PUBLIC,  300000.00,  300000.01,  c 300000.00,    c 0.00",
        "PRIVATE, 1000000.00, 400000.00,  c NOT_COVERED,  c NOT_COVERED"
    })
    void DG_1_2_and_3_public_colleges_keep_their_income_and_may_draw_from_what_remains(
            String ownership, String income, String cost, String returned, String drawn) {
        Question question = Question.about(income(ownership, income, cost, null));
        assertThat(question.answersOf("DG-1.2")).containsExactly(returned);
        assertThat(question.answersOf("DG-1.3")).containsExactly(drawn);
        assertThat(question.answersOf("DG-1.4")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, true, c MET", "PUBLIC, false, c NOT_MET", "PRIVATE, true, c MET"})
    void DG_1_4_is_asked_where_the_facts_say_so_and_at_any_date(String ownership, boolean separately, String answer) {
        assertThat(Question.about(income(ownership, "1.00", "0.00", separately))
                        .on("2031-01-01")
                        .answersOf("DG-1.4"))
                .containsExactly(answer);
    }

    private static TrainingIncome income(String ownership, String income, String cost, Boolean separately) {
        return new TrainingIncome(
                null, null, "c", Ownership.valueOf(ownership), Yuan.of(income), Yuan.of(cost), separately);
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
