package org.baigong.domain.training.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.Question;
import org.baigong.domain.training.facts.CourseDelivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 15, courses bought from sub-bases, read a second time. */
class Article15Test {
    @ParameterizedTest
    @CsvSource({
        // fee class, persons, accepted, bought before, DG-15.6, DG-15.7, DG-15.7 for a course
        "A, 30,   true,  0,    b WITHIN_QUOTA,        b 45000.00,                  b 1500.00",
        "B, 30,   true,  0,    b WITHIN_QUOTA,        b 60000.00,                  b 2000.00",
        "A, 3000, true,  0,    b WITHIN_QUOTA,        b 4500000.00,                b 1500.00",
        "A, 3001, true,  0,    b NEEDS_DECISION HOLD, b NEEDS_DECISION HOLD,       b NEEDS_DECISION HOLD",
        "A, 1,    true,  2999, b WITHIN_QUOTA,        b 1500.00,                   b 1500.00",
        "A, 1,    true,  3000, b NEEDS_DECISION HOLD, b NEEDS_DECISION HOLD,       b NEEDS_DECISION HOLD",
        "A, 30,   false, 0,    ,                      b REFUSED CONDITION_NOT_MET, b REFUSED CONDITION_NOT_MET",
        "A, 30,   false, 3000, ,                      b REFUSED CONDITION_NOT_MET, b REFUSED CONDITION_NOT_MET"
    })
    void DG_15_6_and_7_a_fee_for_each_person_within_the_number_of_the_year(
            String fee, int persons, boolean accepted, int before, String quota, String perPerson, String perCourse) {
        CourseDelivery course = course("2022-05-01", fee, persons, accepted, before);
        assertThat(Question.about(course).answersOf("DG-15.6")).isEqualTo(quota == null ? List.of() : List.of(quota));
        assertThat(Question.about(course).answersOf("DG-15.7")).containsExactly(perPerson);
        assertThat(Question.about(course).reading("DG-15.7.unit=PER_COURSE").answersOf("DG-15.7"))
                .containsExactly(perCourse);
    }

    @Test
    void DG_15_6_a_course_that_is_held_or_not_accepted_takes_up_no_room() {
        Question question = Question.about(
                course("2022-01-01", "A", 2000, true, 0),
                course("2022-02-01", "A", 1000, false, 0),
                course("2022-03-01", "A", 1001, true, 0),
                course("2022-12-31", "A", 1000, true, 0),
                course("2023-01-01", "A", 3000, true, 0));
        assertThat(question.answersOf("DG-15.6"))
                .containsExactly("b WITHIN_QUOTA", "b NEEDS_DECISION HOLD", "b WITHIN_QUOTA", "b WITHIN_QUOTA");
        assertThat(question.answersOf("DG-15.7"))
                .containsExactly(
                        "b 3000000.00",
                        "b REFUSED CONDITION_NOT_MET",
                        "b NEEDS_DECISION HOLD",
                        "b 1500000.00",
                        "b 4500000.00");
    }

    @Test
    void DG_15_7_is_held_though_DG_15_6_may_no_longer_be_claimed() {
        Question late = Question.about(course("2025-12-31", "A", 3001, true, 0)).on("2026-01-01");
        assertThat(late.answers()).containsExactly("DG-15.6 b REFUSED NOT_IN_FORCE", "DG-15.7 b NEEDS_DECISION HOLD");
    }

    private static CourseDelivery course(String date, String fee, int persons, boolean accepted, int before) {
        return new CourseDelivery(
                null, LocalDate.parse(date), "b", "k", CourseDelivery.FeeClass.valueOf(fee), persons, accepted, before);
    }
}
