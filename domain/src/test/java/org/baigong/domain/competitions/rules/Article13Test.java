package org.baigong.domain.competitions.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.competitions.rules.Stated.honour;
import static org.baigong.domain.competitions.rules.Stated.medal;
import static org.baigong.domain.competitions.rules.Stated.notCompleted;
import static org.baigong.domain.competitions.rules.Stated.paid;
import static org.baigong.domain.competitions.rules.Stated.stage;

import org.baigong.domain.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 13, WorldSkills, read a second time. */
class Article13Test {
    private static final String FLOOR = "DG-13.1.floor=NO_PRIZE_AMOUNT";

    @ParameterizedTest
    @CsvSource({
        // placement, prize, answer
        "GOLD,   800000.00, DG-13.1 p1 800000.00",
        "GOLD,   10000.00,  DG-13.1 p1 10000.00",
        "SILVER, 1.00,      DG-13.1 p1 1.00",
        "BRONZE, 0.01,      DG-13.1 p1 0.01",
        "GOLD,   0.00,      DG-13.2 p1 500000.00",
        "GOLD,   ,          DG-13.2 p1 500000.00",
        "SILVER, ,          DG-13.3 p1 300000.00",
        "BRONZE, ,          DG-13.4 p1 150000.00",
        "MERIT,  5.00,      DG-13.1 p1 NOT_COVERED",
        "MERIT,  0.00,      DG-13.2 p1 NOT_COVERED",
        "MERIT,  ,          DG-13.2 p1 NOT_COVERED"
    })
    void DG_13_1_prize_money_is_matched_one_to_one_and_without_it_the_figure_of_the_medal_is_paid(
            String placement, String prize, String answer) {
        assertThat(Question.about(medal("WORLDSKILLS", placement, "p1")
                                .prize(prize)
                                .fact())
                        .answers())
                .containsExactly(answer);
    }

    @ParameterizedTest
    @CsvSource({
        // placement, prize, athletes, reading, answers
        "GOLD,   10000.00,   p1,    DG-13.2.team=PER_ATHLETE, p1 500000.00",
        "SILVER, 10000.00,   p1,    DG-13.2.team=PER_ATHLETE, p1 300000.00",
        "BRONZE, 10000.00,   p1,    DG-13.2.team=PER_ATHLETE, p1 150000.00",
        "GOLD,   500000.01,  p1,    DG-13.2.team=PER_ATHLETE, p1 500000.01",
        "GOLD,   800000.00,  p1 p2, DG-13.2.team=PER_ATHLETE, p1 500000.00; p2 500000.00",
        "GOLD,   1200000.00, p1 p2, DG-13.2.team=PER_ATHLETE, p1 600000.00; p2 600000.00",
        "GOLD,   800000.00,  p1 p2, DG-13.2.team=PER_TEAM,    p1 400000.00; p2 400000.00",
        "GOLD,   100000.00,  p1 p2, DG-13.2.team=PER_TEAM,    p1 250000.00; p2 250000.00"
    })
    void DG_13_1_the_floor_raises_each_athletes_match(
            String placement, String prize, String athletes, String reading, String answers) {
        assertThat(Question.about(medal("WORLDSKILLS", placement, athletes)
                                .prize(prize)
                                .fact())
                        .reading(FLOOR + " " + reading)
                        .answersOf("DG-13.1"))
                .containsExactly(answers.split("; "));
    }

    @Test
    void DG_13_1_a_team_shares_its_prize_money_once_with_the_remainder_for_the_first() {
        assertThat(Question.about(medal("WORLDSKILLS", "GOLD", "p2 p1 p3")
                                .prize("100.00")
                                .fact())
                        .answersOf("DG-13.1"))
                .containsExactly("p2 33.34", "p1 33.33", "p3 33.33");
    }

    @ParameterizedTest
    @CsvSource({
        "GOLD,   DG-13.2, PER_ATHLETE, p1 500000.00; p2 500000.00; p3 500000.00",
        "GOLD,   DG-13.2, PER_TEAM,    p1 166666.68; p2 166666.66; p3 166666.66",
        "SILVER, DG-13.3, PER_TEAM,    p1 100000.00; p2 100000.00; p3 100000.00",
        "BRONZE, DG-13.4, PER_TEAM,    p1 50000.00; p2 50000.00; p3 50000.00"
    })
    void DG_13_2_to_4_a_team_is_paid_per_athlete_or_once(
            String placement, String clause, String reading, String answers) {
        assertThat(Question.about(medal("WORLDSKILLS", placement, "p1 p2 p3").fact())
                        .reading("DG-13.2.team=" + reading)
                        .answersOf(clause))
                .containsExactly(answers.split("; "));
    }

    @ParameterizedTest
    @CsvSource({
        // placement, prize, reading, athlete, coach
        "GOLD,  ,      REQUIRED,     DG-13.2 p1 REFUSED CONDITION_NOT_MET, DG-13.5 c REFUSED CONDITION_NOT_MET",
        "GOLD,  80.00, REQUIRED,     DG-13.1 p1 REFUSED CONDITION_NOT_MET, DG-13.5 c REFUSED CONDITION_NOT_MET",
        "MERIT, 80.00, REQUIRED,     DG-13.1 p1 NOT_COVERED,               DG-13.5 c NOT_COVERED",
        "GOLD,  ,      NOT_REQUIRED, DG-13.2 p1 500000.00,                 DG-13.5 c 750000.00",
        "GOLD,  80.00, NOT_REQUIRED, DG-13.1 p1 80.00,                     DG-13.5 c 120.00"
    })
    void DG_13_1_to_5_a_medallist_has_come_through_Dongguan(
            String placement, String prize, String reading, String athlete, String coach) {
        assertThat(Question.about(medal("WORLDSKILLS", placement, "p1")
                                .prize(prize)
                                .coaches("c")
                                .notOurs()
                                .fact())
                        .reading("DG-13.1.link=" + reading)
                        .answers())
                .containsExactly(athlete, coach);
    }

    @ParameterizedTest
    @CsvSource({
        // placement, prize, athletes, coaches, reading, answers
        "GOLD,   ,          p1,    c1,       ,                             c1 750000.00",
        "SILVER, ,          p1,    c1,       ,                             c1 450000.00",
        "BRONZE, ,          p1,    c1,       ,                             c1 225000.00",
        "MERIT,  ,          p1,    c1,       ,                             c1 NOT_COVERED",
        "GOLD,   ,          p1 p2, c1,       ,                             c1 1500000.00",
        "GOLD,   ,          p1 p2, c1,       DG-13.2.team=PER_TEAM,        c1 750000.00",
        "GOLD,   ,          p1,    c1,       DG-13.5.base=PRIZE_PLUS_CITY, c1 750000.00",
        "GOLD,   800000.00, p1,    c1,       ,                             c1 1200000.00",
        "GOLD,   800000.00, p1,    c1,       DG-13.5.base=PRIZE_PLUS_CITY, c1 2400000.00",
        "GOLD,   800000.00, p1 p2, c1,       DG-13.5.base=PRIZE_PLUS_CITY, c1 2400000.00",
        "GOLD,   10000.00,  p1,    c1,       DG-13.1.floor=NO_PRIZE_AMOUNT, c1 750000.00",
        "GOLD,   10000.00,  p1,    c1,       DG-13.1.floor=NO_PRIZE_AMOUNT DG-13.5.base=PRIZE_PLUS_CITY, c1 765000.00",
        "GOLD,   333333.00, p1,    c1,       ,                             c1 499999.50",
        "GOLD,   0.01,      p1,    c1,       ,                             c1 0.01",
        "GOLD,   ,          p1,    c1 c2,    ,                             c1 375000.00; c2 375000.00",
        "GOLD,   1.00,      p1,    c2 c1 c3 c4, ,                          c2 0.39; c1 0.37; c3 0.37; c4 0.37",
        "GOLD,   ,          p1,    c1 c2,    DG-13.5.coaches=PER_COACH,    c1 750000.00; c2 750000.00",
        "GOLD,   80.00,     p1,    c1 c2,    DG-13.5.base=PRIZE_PLUS_CITY DG-13.5.coaches=PER_COACH, c1 240.00; c2 240.00",
        "GOLD,   80.00,     p1,    c1,       DG-12.9.base=PRIZE_PLUS_CITY DG-12.9.coaches=PER_COACH, c1 120.00"
    })
    void DG_13_5_coaches_get_150_percent_of_the_athletes_award(
            String placement, String prize, String athletes, String coaches, String reading, String answers) {
        assertThat(Question.about(medal("WORLDSKILLS", placement, athletes)
                                .prize(prize)
                                .coaches(coaches)
                                .fact())
                        .reading(reading)
                        .answersOf("DG-13.5"))
                .containsExactly(answers.split("; "));
    }

    @Test
    void DG_13_5_a_coach_of_several_medals_has_a_verdict_for_each_and_none_without_WorldSkills() {
        assertThat(Question.about(
                                medal("WORLDSKILLS", "GOLD", "p1").coaches("c").fact(),
                                medal("NATIONAL I", "GOLD", "p3")
                                        .prize("9.00")
                                        .coaches("c")
                                        .fact(),
                                medal("WORLDSKILLS", "BRONZE", "p2")
                                        .coaches("c")
                                        .fact(),
                                medal("WORLDSKILLS", "SILVER", "p4").fact())
                        .answersOf("DG-13.5"))
                .containsExactly("c 750000.00", "c 225000.00");
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL, DG-13.6, 500000.00, 1500000.00",
        "PROVINCIAL, DG-13.7, 300000.00, 900000.00",
        "MUNICIPAL, DG-13.8, 150000.00, 450000.00"
    })
    void DG_13_6_to_8_a_base_is_paid_once_per_contest_event_and_stage(
            String stage, String clause, String one, String three) {
        assertThat(Question.about(stage(stage, "k", "e1 e2 e3")).answersOf(clause))
                .containsExactly("b " + three);
        assertThat(Question.about(notCompleted(stage, "k", "e1")).answersOf(clause))
                .containsExactly("b REFUSED CONDITION_NOT_MET");
        assertThat(Question.about(
                                notCompleted(stage, "k", "e1"),
                                stage(stage, "k", "e1"),
                                stage(stage, "k", "e1"),
                                stage(stage, "k", "e1 e2"),
                                stage(stage, "next", "e1"))
                        .answersOf(clause))
                .containsExactly(
                        "b REFUSED CONDITION_NOT_MET", "b " + one, "b REFUSED ALREADY_PAID", "b " + one, "b " + one);
        assertThat(Question.about(stage(stage, "k", "e1 e2", paid(clause, "e1")))
                        .answersOf(clause))
                .containsExactly("b " + one);
        assertThat(Question.about(stage(stage, "k", "e1", paid(clause, "e1"))).answersOf(clause))
                .containsExactly("b REFUSED ALREADY_PAID");
        assertThat(Question.about(stage(stage, "k", "e1 e2", paid(clause, null)))
                        .answersOf(clause))
                .containsExactly("b REFUSED ALREADY_PAID");
        assertThat(Question.about(stage(stage, "k", "e1", paid(clause, "e9"), paid("DG-12.5", null)))
                        .answersOf(clause))
                .containsExactly("b " + one);
    }

    @Test
    void DG_13_6_to_8_every_completed_stage_of_an_event_is_paid_unless_the_highest_alone_is() {
        Question every = Question.about(
                stage("MUNICIPAL", "k", "e1 e2 e3"),
                stage("PROVINCIAL", "k", "e1 e2"),
                stage("NATIONAL", "k", "e1"),
                notCompleted("NATIONAL", "k", "e2"),
                stage("NATIONAL", "next", "e3"));
        assertThat(every.answers())
                .filteredOn(answer -> answer.startsWith("DG-13"))
                .containsExactly(
                        "DG-13.6 b 500000.00",
                        "DG-13.6 b REFUSED CONDITION_NOT_MET",
                        "DG-13.6 b 500000.00",
                        "DG-13.7 b 600000.00",
                        "DG-13.8 b 450000.00");
        assertThat(every.reading("DG-13.6.stages=HIGHEST_ONLY").answers())
                .filteredOn(answer -> answer.startsWith("DG-13"))
                .containsExactly(
                        "DG-13.6 b 500000.00",
                        "DG-13.6 b REFUSED CONDITION_NOT_MET",
                        "DG-13.6 b 500000.00",
                        "DG-13.7 b 300000.00",
                        "DG-13.8 b 150000.00");
        assertThat(Question.about(stage("MUNICIPAL", "k", "e1"), stage("PROVINCIAL", "k", "e1"))
                        .reading("DG-13.6.stages=HIGHEST_ONLY")
                        .answersOf("DG-13.8"))
                .containsExactly("b REFUSED HIGHER_STAGE_PAID");
    }

    @ParameterizedTest
    @CsvSource({"EVERY_STAGE", "HIGHEST_ONLY"})
    void DG_13_6_to_8_an_earlier_payment_counts_under_its_own_clause_alone(String reading) {
        assertThat(Question.about(
                                stage("MUNICIPAL", "k", "e1", paid("DG-13.6", "e1"), paid("DG-13.7", null)),
                                stage("NATIONAL", "k", "e2", paid("DG-13.8", "e2")))
                        .reading("DG-13.6.stages=" + reading)
                        .answers())
                .filteredOn(answer -> answer.startsWith("DG-13"))
                .containsExactly("DG-13.6 b 500000.00", "DG-13.8 b 150000.00");
    }

    @ParameterizedTest
    @CsvSource({
        // title, won at, answer of both clauses under NATIONAL_I_PROVINCIAL_II
        "CHINA_GRAND_SKILL_AWARD,    WORLDSKILLS,         CLASS_I",
        "CHINA_GRAND_SKILL_AWARD,    NATIONAL,            CLASS_I",
        "NATIONAL_TECHNICAL_EXPERT,  PROVINCIAL,          CLASS_I",
        "NATIONAL_TECHNICAL_EXPERT,  OTHER_INTERNATIONAL, CLASS_I",
        "NANYUE_TECHNICAL_EXPERT,    NATIONAL,            CLASS_II",
        "GUANGDONG_TECHNICAL_EXPERT, PROVINCIAL,          CLASS_II",
        "NATIONAL_TECHNICAL_EXPERT,  MUNICIPAL,           REFUSED",
        "NATIONAL_TECHNICAL_EXPERT,  TOWN,                REFUSED",
        "NATIONAL_TECHNICAL_EXPERT,  ,                    REFUSED",
        "DONGGUAN_TECHNICAL_EXPERT,  NATIONAL,            REFUSED",
        "GUANYI_CRAFTSMAN,           WORLDSKILLS,         REFUSED",
        "CHIEF_TECHNICIAN,           PROVINCIAL,          REFUSED",
        "OTHER,                      TOWN,                REFUSED",
        "DONGGUAN_TECHNICAL_EXPERT,  ,                    silent",
        "OTHER,                      ,                    silent"
    })
    void DG_13_9_and_10_four_titles_won_in_a_provincial_or_higher_contest(String title, String wonAt, String answer) {
        Question question =
                Question.about(honour("p1", title, wonAt)).reading("DG-13.10.classes=NATIONAL_I_PROVINCIAL_II");
        if (answer.equals("silent")) {
            assertThat(question.answers()).noneMatch(told -> told.startsWith("DG-13"));
            return;
        }
        boolean refused = answer.equals("REFUSED");
        assertThat(question.answersOf("DG-13.9"))
                .containsExactly(refused ? "p1 REFUSED CONDITION_NOT_MET" : "p1 PUBLIC_INSTITUTION_POST");
        assertThat(question.answersOf("DG-13.10"))
                .containsExactly(refused ? "p1 REFUSED CONDITION_NOT_MET" : "p1 SKILLS_LEADING_TALENT_" + answer);
    }

    @ParameterizedTest
    @CsvSource({
        "UNDECIDED,                NEEDS_DECISION HOLD,             NEEDS_DECISION HOLD",
        "NATIONAL_I_PROVINCIAL_II, SKILLS_LEADING_TALENT_CLASS_I,  SKILLS_LEADING_TALENT_CLASS_II",
        "ALL_CLASS_I,              SKILLS_LEADING_TALENT_CLASS_I,  SKILLS_LEADING_TALENT_CLASS_I",
        "ALL_CLASS_II,             SKILLS_LEADING_TALENT_CLASS_II, SKILLS_LEADING_TALENT_CLASS_II"
    })
    void DG_13_10_one_verdict_a_person_with_the_better_class(String table, String both, String provincial) {
        assertThat(Question.about(
                                honour("p1", "GUANGDONG_TECHNICAL_EXPERT", "PROVINCIAL"),
                                honour("p2", "NANYUE_TECHNICAL_EXPERT", "NATIONAL"),
                                honour("p1", "NATIONAL_TECHNICAL_EXPERT", "NATIONAL"),
                                honour("p2", "NATIONAL_TECHNICAL_EXPERT", null))
                        .reading("DG-13.10.classes=" + table)
                        .answersOf("DG-13.10"))
                .containsExactly("p1 " + both, "p2 " + provincial);
    }
}
