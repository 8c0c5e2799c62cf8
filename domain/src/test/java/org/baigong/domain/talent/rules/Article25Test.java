package org.baigong.domain.talent.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.talent.rules.Stated.achievement;
import static org.baigong.domain.talent.rules.Stated.certificate;
import static org.baigong.domain.talent.rules.Stated.introduction;
import static org.baigong.domain.talent.rules.Stated.paid;
import static org.baigong.domain.talent.rules.Stated.purchase;
import static org.baigong.domain.talent.rules.Stated.purchaseElsewhere;
import static org.baigong.domain.talent.rules.Stated.purchaseOn;
import static org.baigong.domain.talent.rules.Stated.rental;
import static org.baigong.domain.talent.rules.Stated.talent;

import org.baigong.domain.Question;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 25, honours and support of leading talents, read a second time. */
class Article25Test {
    private static final LeadingTalent HELD = talent("p", 101, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "SKILL_LEVEL,       SENIOR_WORKER,       NAMED_SKILL",
        "QUALIFICATION,     CHIEF_TECHNICIAN,    NAMED_SKILL",
        "SKILL_LEVEL,       INTERMEDIATE_WORKER, REFUSED CONDITION_NOT_MET",
        "SPECIAL_OPERATION, ,                    REFUSED CONDITION_NOT_MET"
    })
    void DG_25_2_a_unique_skill_of_a_senior_worker_or_above_is_named(String kind, String level, String answer) {
        assertThat(Question.about(achievement("UNIQUE_SKILL", null), certificate(kind, level))
                        .answersOf("DG-25.2"))
                .containsExactly("p " + answer);
    }

    @Test
    void DG_25_2_a_leading_talent_needs_no_certificate_and_other_achievements_are_named_nowhere() {
        assertThat(Question.about(talent("p"), achievement("UNIQUE_SKILL", null))
                        .answersOf("DG-25.2"))
                .containsExactly("p NAMED_SKILL");
        assertThat(Question.about(talent("q"), achievement("UNIQUE_SKILL", null))
                        .answersOf("DG-25.2"))
                .containsExactly("p REFUSED CONDITION_NOT_MET");
        assertThat(Question.about(talent("p"), achievement("MASTER_APPRENTICE", null))
                        .answersOf("DG-25.2"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // ordinal, day, answer
        "    , 2022-01-01, SKILLS_LEADING_TALENT",
        "1,    2022-01-01, SKILLS_LEADING_TALENT",
        "100,  2022-01-01, SKILLS_LEADING_TALENT",
        "101,  2022-01-01, NEEDS_DECISION HOLD",
        "101,  2020-12-31, REFUSED NOT_IN_FORCE",
        "1,    2026-01-01, REFUSED NOT_IN_FORCE"
    })
    void DG_25_3_the_hundred_and_first_title_is_held(Integer ordinal, String day, String answer) {
        assertThat(Question.about(talent("p", ordinal, null, null, day)).answersOf("DG-25.3"))
                .containsExactly("p " + answer);
    }

    @Test
    void DG_25_3_what_rests_on_a_title_beyond_the_quota_is_held_but_never_before_a_refusal() {
        assertThat(Question.about(
                                HELD,
                                purchase("1000000.00", null),
                                purchaseElsewhere("1000000.00"),
                                rental("2000.00", "2022-01"),
                                introduction("ENTERPRISE", "p", null),
                                introduction("GOVERNMENT_BODY", "p", null))
                        .with("DG-25.7", "1.00")
                        .answers())
                .containsExactly(
                        "DG-23.2 p NEEDS_DECISION HOLD",
                        "DG-23.3 p NEEDS_DECISION HOLD",
                        "DG-23.4 p NEEDS_DECISION HOLD",
                        "DG-23.5 p NEEDS_DECISION HOLD",
                        "DG-23.6 p NEEDS_DECISION HOLD",
                        "DG-25.3 p NEEDS_DECISION HOLD",
                        "DG-25.4 p NEEDS_DECISION HOLD",
                        "DG-25.5 p NEEDS_DECISION HOLD",
                        "DG-25.5 p REFUSED CONDITION_NOT_MET",
                        "DG-25.6 p NEEDS_DECISION HOLD",
                        "DG-25.7 u NEEDS_DECISION HOLD",
                        "DG-25.7 u REFUSED ALREADY_PAID",
                        "DG-27.2 p NEEDS_DECISION HOLD");
        Payment earlier = paid("DG-25.4", "2021-05-05", "1.00");
        assertThat(Question.about(talent("p", 101, null, "1.00", null, earlier)).answersOf("DG-25.4"))
                .containsExactly("p REFUSED ALREADY_PAID");
    }

    @ParameterizedTest
    @CsvSource({
        // class, proposal, general scale, scale of class I, answer
        " ,  150000.00, ,          ,          150000.00",
        " ,  300000.00, ,          ,          300000.00",
        " ,  149999.99, ,          ,          REFUSED OUTSIDE_RANGE",
        " ,  300000.01, ,          ,          REFUSED OUTSIDE_RANGE",
        " ,  ,          ,          ,          NEEDS_DECISION WITHIN_BOUNDS",
        " ,  1.00,      200000.00, 250000.00, 200000.00",
        "I,  200000.00, 200000.00, 250000.00, 250000.00",
        "II, 200000.00, 180000.00, 250000.00, 180000.00",
        "II, 200000.00, ,          250000.00, 200000.00"
    })
    void DG_25_4_the_scale_of_the_class_then_the_general_one_then_the_proposal(
            String ofClass, String proposed, String general, String classI, String answer) {
        Question question = Question.about(talent("p", null, ofClass, proposed, null));
        if (general != null) {
            question.with("DG-25.4", general);
        }
        if (classI != null) {
            question.with("DG-25.4.I", classI);
        }
        assertThat(question.answersOf("DG-25.4")).containsExactly("p " + answer);
    }

    @ParameterizedTest
    @CsvSource({
        // reading, paid under, paid on, answers to facts of 2022-02-01, 2022-12-31 and 2023-01-01
        "TOTAL,  DG-25.5, 2022-01-01, 200000.00,            REFUSED ALREADY_PAID, REFUSED ALREADY_PAID",
        "TOTAL,  DG-25.4, 2015-01-01, REFUSED ALREADY_PAID, REFUSED ALREADY_PAID, REFUSED ALREADY_PAID",
        "YEARLY, DG-25.5, 2022-01-01, 200000.00,            REFUSED ALREADY_PAID, 200000.00",
        "YEARLY, DG-25.4, 2022-01-01, REFUSED ALREADY_PAID, REFUSED ALREADY_PAID, 200000.00",
        "YEARLY, DG-25.4, 2021-12-31, 200000.00,            REFUSED ALREADY_PAID, 200000.00"
    })
    void DG_25_4_once_per_person_or_once_a_year(
            String reading, String clause, String paidOn, String first, String second, String third) {
        Payment earlier = paid(clause, paidOn, "0.01");
        assertThat(Question.about(
                                talent("p", null, null, "200000.00", "2022-02-01", earlier),
                                talent("p", null, null, "200000.00", "2022-12-31", earlier),
                                talent("p", null, null, "200000.00", "2023-01-01", earlier),
                                talent("q", null, null, "200000.00", "2022-02-01"))
                        .reading("DG-25.4.period=" + reading)
                        .answersOf("DG-25.4"))
                .containsExactly("p " + first, "p " + second, "p " + third, "q 200000.00");
    }

    @Test
    void DG_25_4_what_was_not_granted_uses_nothing_up() {
        assertThat(Question.about(
                                talent("p", null, null, "200000.00", "2020-12-31"),
                                talent("p", null, null, "1.00", null),
                                talent("p", null, null, "200000.00", null),
                                talent("p", null, null, "1.00", null))
                        .answersOf("DG-25.4"))
                .containsExactly(
                        "p REFUSED NOT_IN_FORCE", "p REFUSED OUTSIDE_RANGE", "p 200000.00", "p REFUSED ALREADY_PAID");
    }

    @ParameterizedTest
    @CsvSource({
        // proposal, price, reading, scale of class II, answer
        "1000000.00, ,           NO_CHECK,     ,           1000000.00",
        "6000000.00, 500000.00,  NO_CHECK,     ,           6000000.00",
        "6000000.00, 500000.00,  CAP_AT_PRICE, ,           500000.00",
        "2000000.00, 2000000.01, CAP_AT_PRICE, ,           2000000.00",
        "2000000.00, ,           CAP_AT_PRICE, ,           2000000.00",
        "999999.99,  ,           NO_CHECK,     ,           REFUSED OUTSIDE_RANGE",
        "6000000.01, 500000.00,  CAP_AT_PRICE, ,           REFUSED OUTSIDE_RANGE",
        ",           ,           NO_CHECK,     ,           NEEDS_DECISION WITHIN_BOUNDS",
        "1.00,       500000.00,  CAP_AT_PRICE, 1500000.00, 500000.00",
        ",           ,           NO_CHECK,     1500000.00, 1500000.00"
    })
    void DG_25_5_a_home_in_Dongguan_from_a_range_and_the_price_is_no_limit_unless_it_is_read_so(
            String proposed, String price, String reading, String classII, String answer) {
        Question question = Question.about(talent("p", null, "II", null, null), purchase(proposed, price))
                .reading("DG-25.5.price=" + reading);
        if (classII != null) {
            question.with("DG-25.5.II", classII);
        }
        assertThat(question.answersOf("DG-25.5")).containsExactly("p " + answer);
    }

    @Test
    void DG_25_5_to_7_need_the_leading_talent_in_the_same_question() {
        assertThat(Question.about(
                                talent("q"),
                                purchase("1000000.00", null),
                                rental("2000.00", "2022-01"),
                                introduction("ENTERPRISE", "p", null))
                        .with("DG-25.7", "1.00")
                        .answers())
                .filteredOn(answer -> answer.matches("DG-25.[567] .*"))
                .containsExactly(
                        "DG-25.5 p REFUSED CONDITION_NOT_MET",
                        "DG-25.6 p REFUSED CONDITION_NOT_MET",
                        "DG-25.7 u REFUSED CONDITION_NOT_MET");
    }

    @Test
    void DG_25_5_once_per_person_and_never_for_a_home_elsewhere() {
        assertThat(Question.about(
                                purchaseElsewhere("1000000.00"),
                                purchase("1000000.00", null),
                                purchase("1000000.00", null),
                                talent("p"))
                        .answersOf("DG-25.5"))
                .containsExactly("p REFUSED CONDITION_NOT_MET", "p 1000000.00", "p REFUSED ALREADY_PAID");
        assertThat(Question.about(talent("p"), purchase("1000000.00", null, paid("DG-25.5", "2015-01-01", "0.01")))
                        .answersOf("DG-25.5"))
                .containsExactly("p REFUSED ALREADY_PAID");
    }

    @ParameterizedTest
    @CsvSource({
        // proposal for each month, general scale, answer for three months
        "2000.00, ,        6000.00",
        "5000.00, ,        15000.00",
        "1999.99, ,        REFUSED OUTSIDE_RANGE",
        "5000.01, ,        REFUSED OUTSIDE_RANGE",
        ",        ,        NEEDS_DECISION WITHIN_BOUNDS",
        "1.00,    3000.50, 9001.50"
    })
    void DG_25_6_rent_from_a_range_for_each_month(String proposed, String general, String answer) {
        Question question = Question.about(talent("p"), rental(proposed, "2022-01 2022-02 2022-03"));
        if (general != null) {
            question.with("DG-25.6", general);
        }
        assertThat(question.answersOf("DG-25.6")).containsExactly("p " + answer);
    }

    @Test
    void DG_25_6_a_month_is_paid_once_and_only_what_was_granted_counts() {
        assertThat(Question.about(
                                talent("p"),
                                rental("1.00", "2022-01 2022-02"),
                                rental("2000.00", "2022-01 2022-02"),
                                rental("2000.00", "2022-02 2022-03"),
                                rental("2000.00", "2022-03 2022-01"))
                        .answersOf("DG-25.6"))
                .containsExactly("p REFUSED OUTSIDE_RANGE", "p 4000.00", "p 2000.00", "p REFUSED ALREADY_PAID");
    }

    @ParameterizedTest
    @CsvSource({
        // reading, purchase on, answer for January to March 2022
        "NOT_EXCLUDED,                  2022-02-01, 6000.00",
        "EXCLUSIVE_FROM_PURCHASE_MONTH, 2022-04-01, 6000.00",
        "EXCLUSIVE_FROM_PURCHASE_MONTH, 2022-03-31, 4000.00",
        "EXCLUSIVE_FROM_PURCHASE_MONTH, 2022-02-01, 2000.00",
        "EXCLUSIVE_FROM_PURCHASE_MONTH, 2022-01-31, REFUSED CONDITION_NOT_MET"
    })
    void DG_25_6_rent_beside_a_home_of_ones_own(String reading, String day, String answer) {
        assertThat(Question.about(
                                talent("p"),
                                purchaseOn("2023-01-01"),
                                rental("2000.00", "2022-01 2022-02 2022-03"),
                                purchaseOn(day))
                        .reading("DG-25.6.withPurchase=" + reading)
                        .answersOf("DG-25.6"))
                .containsExactly("p " + answer);
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE,         5.00",
        "PUBLIC_INSTITUTION, 5.00",
        "SOCIAL_ORGANISATION, 5.00",
        "GOVERNMENT_BODY,    REFUSED CONDITION_NOT_MET",
        "OTHER,              REFUSED CONDITION_NOT_MET"
    })
    void DG_25_7_three_kinds_of_units_are_rewarded(String unitKind, String answer) {
        assertThat(Question.about(talent("p"), introduction(unitKind, "p", null))
                        .with("DG-25.7", "5.00")
                        .answersOf("DG-25.7"))
                .containsExactly("u " + answer);
    }

    @Test
    void DG_25_7_without_a_standard_a_decision_is_needed_and_the_same_talent_counts_once() {
        assertThat(Question.about(
                                talent("p"),
                                introduction("ENTERPRISE", "p", null),
                                introduction("ENTERPRISE", "p", null))
                        .answersOf("DG-25.7"))
                .containsExactly("u NEEDS_DECISION NO_STANDARD", "u REFUSED ALREADY_PAID");
    }

    @ParameterizedTest
    @CsvSource({
        // cap, paid before on, amount, answers for three talents of 2022 and one of 2023
        ",          2021-12-31, 900000.00,  400000.00, 400000.00, 200000.00, 400000.00",
        ",          2022-01-01, 900000.00,  100000.00, 0.00,      0.00,      400000.00",
        ",          2022-12-31, 2000000.00, 0.00,      0.00,      0.00,      400000.00",
        "500000.00, 2021-12-31, 1.00,       400000.00, 100000.00, 0.00,      400000.00",
        "0.00,      2021-12-31, 1.00,       0.00,      0.00,      0.00,      0.00"
    })
    void DG_25_7_is_cut_to_what_is_left_of_the_cap_of_the_year(
            String cap, String paidOn, String amount, String one, String two, String three, String nextYear) {
        Payment earlier = paid("DG-25.7", paidOn, amount);
        Question question = Question.about(
                        talent("a"),
                        talent("b"),
                        talent("c"),
                        talent("d"),
                        introduction("ENTERPRISE", "a", "2022-01-01", earlier),
                        introduction("ENTERPRISE", "b", "2022-06-30", earlier),
                        introduction("ENTERPRISE", "c", "2022-12-31", earlier),
                        introduction("ENTERPRISE", "d", "2023-01-01", earlier))
                .with("DG-25.7", "400000.00");
        if (cap != null) {
            question.with("DG-25.7.cap", cap);
        }
        assertThat(question.answersOf("DG-25.7"))
                .containsExactly("u " + one, "u " + two, "u " + three, "u " + nextYear);
    }
}
