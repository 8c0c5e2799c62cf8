package org.baigong.domain.competitions.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.competitions.rules.Stated.attendance;
import static org.baigong.domain.competitions.rules.Stated.camp;
import static org.baigong.domain.competitions.rules.Stated.hosting;
import static org.baigong.domain.competitions.rules.Stated.medal;
import static org.baigong.domain.competitions.rules.Stated.team;

import org.baigong.domain.Question;
import org.baigong.domain.competitions.facts.Medal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 12, provincial and national contests, read a second time. */
class Article12Test {
    @ParameterizedTest
    @CsvSource({
        // contest, events, registered in Dongguan, decided, clause, answer
        "PROVINCIAL I,  1, true,  ,           DG-12.1, h 400000.00",
        "PROVINCIAL I,  3, true,  ,           DG-12.1, h 1200000.00",
        "PROVINCIAL I,  1, false, ,           DG-12.1, h REFUSED CONDITION_NOT_MET",
        "PROVINCIAL II, 2, true,  ,           DG-12.2, h 400000.00",
        "PROVINCIAL II, 2, false, ,           DG-12.2, h REFUSED CONDITION_NOT_MET",
        "NATIONAL I,    1, true,  ,           DG-12.3, h NEEDS_DECISION CASE_BY_CASE",
        "NATIONAL II,   9, true,  1500000.00, DG-12.3, h 1500000.00",
        "NATIONAL I,    1, true,  0.00,       DG-12.3, h 0.00",
        "NATIONAL I,    1, false, 1500000.00, DG-12.3, h REFUSED CONDITION_NOT_MET",
        "NATIONAL I,    1, false, ,           DG-12.3, h REFUSED CONDITION_NOT_MET"
    })
    void DG_12_1_to_3_hosts_registered_in_Dongguan(
            String contest, int events, boolean here, String decided, String clause, String answer) {
        assertThat(Question.about(hosting(contest, null, events, here, decided)).answers())
                .containsExactly(clause + " " + answer);
    }

    @ParameterizedTest
    @CsvSource({
        // contest, proposal, general scale, special scale, answer for two events
        "PROVINCIAL,  30000.00, ,         ,         u 60000.00",
        "NATIONAL,    50000.00, ,         ,         u 100000.00",
        "WORLDSKILLS, 40000.00, ,         ,         u 80000.00",
        "NATIONAL,    29999.99, ,         ,         u REFUSED OUTSIDE_RANGE",
        "NATIONAL,    50000.01, ,         ,         u REFUSED OUTSIDE_RANGE",
        "NATIONAL,    ,         ,         ,         u NEEDS_DECISION WITHIN_BOUNDS",
        "NATIONAL,    ,         40000.00, ,         u 80000.00",
        "NATIONAL,    30000.00, 40000.00, ,         u 80000.00",
        "NATIONAL,    1.00,     40000.00, ,         u 80000.00",
        "NATIONAL,    30000.00, 40000.00, 45000.00, u 90000.00",
        "MUNICIPAL,   30000.00, 40000.00, ,         u REFUSED CONDITION_NOT_MET"
    })
    void DG_12_4_the_citys_scale_decides_before_an_officers_proposal(
            String level, String proposed, String general, String special, String answer) {
        Question question = Question.about(team(level, "e1 e2", proposed));
        if (general != null) {
            question.with("DG-12.4", general);
        }
        if (special != null) {
            question.with("DG-12.4." + level, special);
        }
        assertThat(question.answers()).containsExactly("DG-12.4 " + answer);
    }

    @Test
    void DG_12_4_the_scale_of_another_contest_does_not_count() {
        assertThat(Question.about(team("PROVINCIAL", "e1", null))
                        .with("DG-12.4.NATIONAL", "40000.00")
                        .with("DG-12.5", "60000.00")
                        .answers())
                .containsExactly("DG-12.4 u NEEDS_DECISION WITHIN_BOUNDS");
    }

    @ParameterizedTest
    @CsvSource({
        // contest, completed, proposal, special scale, answer for two events
        "PROVINCIAL, true,  50000.00, ,         u 100000.00",
        "NATIONAL,   true,  80000.00, ,         u 160000.00",
        "NATIONAL,   true,  49999.99, ,         u REFUSED OUTSIDE_RANGE",
        "NATIONAL,   true,  80000.01, ,         u REFUSED OUTSIDE_RANGE",
        "NATIONAL,   true,  ,         ,         u NEEDS_DECISION WITHIN_BOUNDS",
        "NATIONAL,   true,  ,         65000.00, u 130000.00",
        "NATIONAL,   false, 60000.00, ,         u REFUSED CONDITION_NOT_MET",
        "NATIONAL,   false, 1.00,     ,         u REFUSED CONDITION_NOT_MET",
        "MUNICIPAL,  true,  60000.00, ,         u REFUSED CONDITION_NOT_MET"
    })
    void DG_12_5_a_completed_camp_for_a_provincial_or_higher_contest(
            String level, boolean completed, String proposed, String special, String answer) {
        Question question = Question.about(camp(level, "e1 e2", completed, proposed));
        if (special != null) {
            question.with("DG-12.5." + level, special);
        }
        assertThat(question.answers()).containsExactly("DG-12.5 " + answer);
    }

    @ParameterizedTest
    @CsvSource({
        // reading, scale, answer
        "                               , 60000.00, b REFUSED SPECIAL_RULE_APPLIES",
        "DG-12.5.worldskills=ART_13_ONLY, 60000.00, b REFUSED SPECIAL_RULE_APPLIES",
        "DG-12.5.worldskills=BOTH       , 60000.00, b 60000.00",
        "DG-12.5.worldskills=BOTH       ,         , b NEEDS_DECISION WITHIN_BOUNDS"
    })
    void DG_12_5_a_WorldSkills_camp_is_paid_under_article_13_unless_both_are(
            String reading, String scale, String answer) {
        Question question = Question.about(Stated.stage("MUNICIPAL", "k", "e1")).reading(reading);
        if (scale != null) {
            question.with("DG-12.5.WORLDSKILLS", scale);
        }
        assertThat(question.answers()).containsExactly("DG-12.5 " + answer, "DG-13.8 b 150000.00");
    }

    @Test
    void DG_12_6_an_allowance_for_each_month_once_the_city_sets_it() {
        assertThat(Question.about(attendance(true, "2022-03", "2022-04")).answers())
                .containsExactly("DG-12.6 p1 NEEDS_DECISION NO_STANDARD");
        assertThat(Question.about(attendance(true, "2022-03", "2022-04"), attendance(false, "2022-05"))
                        .with("DG-12.6", "2000.50")
                        .answers())
                .containsExactly("DG-12.6 p1 4001.00", "DG-12.6 p1 REFUSED CONDITION_NOT_MET");
    }

    @ParameterizedTest
    @CsvSource({
        // contest, placement, prize, clause, answer
        "NATIONAL I,    GOLD,   30000.00, DG-12.7, p1 30000.00",
        "NATIONAL II,   MERIT,  0.01,     DG-12.7, p1 0.01",
        "PROVINCIAL II, BRONZE, 1.00,     DG-12.7, p1 1.00",
        "NATIONAL I,    GOLD,   0.00,     DG-12.8, p1 NEEDS_DECISION NO_STANDARD",
        "PROVINCIAL II, MERIT,  ,         DG-12.8, p1 NEEDS_DECISION NO_STANDARD"
    })
    void DG_12_7_and_8_prize_money_is_matched_and_without_it_the_citys_table_decides(
            String contest, String placement, String prize, String clause, String answer) {
        assertThat(Question.about(medal(contest, placement, "p1").prize(prize).fact())
                        .answers())
                .containsExactly(clause + " " + answer);
        assertThat(Question.about(medal(contest, placement, "p1")
                                .prize(prize)
                                .notOurs()
                                .fact())
                        .answers())
                .containsExactly(clause + " p1 REFUSED CONDITION_NOT_MET");
    }

    @ParameterizedTest
    @CsvSource({"NATIONAL I", "NATIONAL II", "PROVINCIAL I", "PROVINCIAL II"})
    void DG_12_8_each_contest_class_and_award_has_its_own_standard(String contest) {
        for (String placement : new String[] {"GOLD", "SILVER", "BRONZE", "MERIT"}) {
            String key = "DG-12.8." + contest.replace(' ', '.') + "." + placement;
            assertThat(Question.about(medal(contest, placement, "p1 p2 p3").fact())
                            .with(key, "100.00")
                            .answersOf("DG-12.8"))
                    .containsExactly("p1 33.34", "p2 33.33", "p3 33.33");
        }
    }

    @Test
    void DG_12_7_a_team_shares_its_prize_money_once() {
        assertThat(Question.about(medal("NATIONAL I", "GOLD", "p1 p2 p3")
                                .prize("0.02")
                                .fact())
                        .answersOf("DG-12.7"))
                .containsExactly("p1 0.02", "p2 0.00", "p3 0.00");
    }

    @ParameterizedTest
    @CsvSource({
        // prize, reading, answers for c1 and c2 at 12.5 %
        "1000.00, ,                                                         62.50,  62.50",
        "1000.00, DG-12.9.base=PRIZE_PLUS_CITY,                             125.00, 125.00",
        "1000.00, DG-12.9.coaches=PER_COACH,                                125.00, 125.00",
        "1000.00, DG-12.9.base=PRIZE_PLUS_CITY DG-12.9.coaches=PER_COACH,   250.00, 250.00",
        "0.41,    ,                                                         0.03,   0.02",
        "0.07,    ,                                                         0.00,   0.00",
        "1000.00, DG-13.5.base=PRIZE_PLUS_CITY DG-13.5.coaches=PER_COACH,   62.50,  62.50"
    })
    void DG_12_9_coaches_share_a_percentage_of_the_athletes_award(
            String prize, String reading, String first, String second) {
        Medal medal =
                medal("NATIONAL I", "GOLD", "p1").prize(prize).coaches("c1 c2").fact();
        assertThat(Question.about(medal)
                        .with("DG-12.9", "12.50")
                        .reading(reading)
                        .answersOf("DG-12.9"))
                .containsExactly("c1 " + first, "c2 " + second);
    }

    @Test
    void DG_12_9_and_10_wait_for_a_percentage_and_for_the_athletes_standard() {
        Medal prized = medal("NATIONAL I", "GOLD", "p1")
                .prize("10.00")
                .coaches("c1")
                .base("b")
                .fact();
        Medal without =
                medal("NATIONAL I", "GOLD", "p1").coaches("c1").base("b").fact();
        Medal foreign = medal("NATIONAL I", "GOLD", "p1")
                .coaches("c1")
                .base("b")
                .notOurs()
                .fact();
        assertThat(Question.about(prized, foreign).answers())
                .filteredOn(answer -> answer.matches("DG-12.(9|10) .*"))
                .containsExactly(
                        "DG-12.9 c1 NEEDS_DECISION NO_STANDARD",
                        "DG-12.9 c1 REFUSED CONDITION_NOT_MET",
                        "DG-12.10 b NEEDS_DECISION NO_STANDARD",
                        "DG-12.10 b REFUSED CONDITION_NOT_MET");
        assertThat(Question.about(without)
                        .with("DG-12.9", "50.00")
                        .with("DG-12.10", "20.00")
                        .answers())
                .containsExactly(
                        "DG-12.8 p1 NEEDS_DECISION NO_STANDARD",
                        "DG-12.9 c1 NEEDS_DECISION NO_STANDARD",
                        "DG-12.10 b NEEDS_DECISION NO_STANDARD");
    }

    @ParameterizedTest
    @CsvSource({
        // reading, answer at 20 %
        "                            , b 8.00",
        "DG-12.9.base=PRIZE_PLUS_CITY, b 16.00",
        "DG-12.9.coaches=PER_COACH   , b 8.00"
    })
    void DG_12_10_one_pool_for_the_staff_of_a_base(String reading, String answer) {
        assertThat(Question.about(medal("PROVINCIAL II", "MERIT", "p1 p2")
                                .prize("40.00")
                                .base("b")
                                .fact())
                        .with("DG-12.10", "20.00")
                        .reading(reading)
                        .answersOf("DG-12.10"))
                .containsExactly(answer);
    }

    @Test
    void DG_12_9_and_10_municipal_and_town_contests_do_not_touch_them_and_WorldSkills_has_no_staff_award() {
        assertThat(Question.about(
                                medal("MUNICIPAL I", "GOLD", "p1")
                                        .coaches("c")
                                        .base("b")
                                        .fact(),
                                medal("TOWN", "GOLD", "p1")
                                        .coaches("c")
                                        .base("b")
                                        .fact(),
                                medal("WORLDSKILLS", "GOLD", "p1")
                                        .coaches("c")
                                        .base("b")
                                        .fact())
                        .with("DG-12.9", "50.00")
                        .with("DG-12.10", "20.00")
                        .answers())
                .filteredOn(answer -> answer.startsWith("DG-12"))
                .containsExactly("DG-12.10 b NOT_COVERED");
    }
}
