package org.baigong.domain.competitions.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.competitions.rules.Stated.honour;
import static org.baigong.domain.competitions.rules.Stated.hosting;
import static org.baigong.domain.competitions.rules.Stated.medal;
import static org.baigong.domain.competitions.rules.Stated.score;

import java.util.Arrays;
import org.baigong.domain.Question;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.law.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 11, municipal contests, read a second time. */
class Article11Test {
    private static final Medal GOLD_I = medal("MUNICIPAL I", "GOLD", "p1").fact();

    @ParameterizedTest
    @CsvSource({
        // contest, selection for, events, clause, answer
        "MUNICIPAL I,  ,            1, DG-11.1, h 200000.00",
        "MUNICIPAL I,  ,            3, DG-11.1, h 600000.00",
        "MUNICIPAL II, ,            1, DG-11.2, h 100000.00",
        "MUNICIPAL II, ,            7, DG-11.2, h 700000.00",
        "SELECTION,    PROVINCIAL,  1, DG-11.3, h 30000.00",
        "SELECTION,    NATIONAL,    2, DG-11.3, h 60000.00",
        "SELECTION,    WORLDSKILLS, 5, DG-11.3, h 150000.00",
        "SELECTION,    MUNICIPAL,   1, DG-11.3, h NOT_COVERED",
        "MUNICIPAL I,  PROVINCIAL,  1, DG-11.3, h REFUSED ONE_CATEGORY_PER_EVENT",
        "MUNICIPAL II, MUNICIPAL,   1, DG-11.3, h REFUSED ONE_CATEGORY_PER_EVENT",
        "TOWN,         ,            4, DG-11.1, h NOT_COVERED"
    })
    void DG_11_1_to_3_the_host_is_paid_per_event(
            String contest, String selectionFor, int events, String clause, String answer) {
        assertThat(Question.about(hosting(contest, selectionFor, events, true, null))
                        .answersOf(clause))
                .containsExactly(answer);
    }

    @Test
    void DG_11_1_to_3_answer_to_their_own_category_only() {
        assertThat(Question.about(
                                hosting("MUNICIPAL I", 1),
                                hosting("MUNICIPAL II", 1),
                                hosting("SELECTION", "PROVINCIAL", 1, true, null),
                                hosting("TOWN", 1),
                                hosting("PROVINCIAL I", 1),
                                hosting("NATIONAL I", 1))
                        .answers())
                .filteredOn(answer -> answer.startsWith("DG-11"))
                .containsExactly(
                        "DG-11.1 h 200000.00", "DG-11.1 h NOT_COVERED", "DG-11.2 h 100000.00", "DG-11.3 h 30000.00");
    }

    @Test
    void DG_11_1_pays_what_the_city_sets_above_the_floor_and_asks_for_no_registration() {
        assertThat(Question.about(hosting("MUNICIPAL I", null, 2, false, null))
                        .with("DG-11.1", "200000.01")
                        .answersOf("DG-11.1"))
                .containsExactly("h 400000.02");
    }

    @ParameterizedTest
    @CsvSource({
        // contest, placement, clause, answer
        "MUNICIPAL I,  GOLD,   DG-11.4, p1 10000.00",
        "MUNICIPAL I,  SILVER, DG-11.5, p1 8000.00",
        "MUNICIPAL I,  BRONZE, DG-11.6, p1 5000.00",
        "MUNICIPAL I,  MERIT,  DG-11.7, p1 1000.00",
        "MUNICIPAL II, GOLD,   DG-11.4, p1 NOT_COVERED",
        "MUNICIPAL II, SILVER, DG-11.5, p1 NOT_COVERED",
        "MUNICIPAL II, BRONZE, DG-11.6, p1 NOT_COVERED",
        "MUNICIPAL II, MERIT,  DG-11.7, p1 NOT_COVERED",
        "TOWN,         GOLD,   DG-11.4, p1 NOT_COVERED",
        "TOWN,         MERIT,  DG-11.7, p1 NOT_COVERED"
    })
    void DG_11_4_to_7_reward_class_I_awards_and_only_the_clause_of_the_placement_answers(
            String contest, String placement, String clause, String answer) {
        assertThat(Question.about(medal(contest, placement, "p1")
                                .prize("77.00")
                                .notOurs()
                                .fact())
                        .answers())
                .filteredOn(told -> told.matches("DG-11\\.[4-7] .*"))
                .containsExactly(clause + " " + answer);
    }

    @ParameterizedTest
    @CsvSource({
        // reading, first, second, third
        "                        , 3333.34,  3333.33,  3333.33",
        "DG-11.4.team=PER_AWARD  , 3333.34,  3333.33,  3333.33",
        "DG-11.4.team=PER_PERSON , 10000.00, 10000.00, 10000.00"
    })
    void DG_11_4_a_team_shares_one_amount_unless_each_is_paid(
            String reading, String first, String second, String third) {
        assertThat(Question.about(medal("MUNICIPAL I", "GOLD", "p1 p2 p3").fact())
                        .reading(reading)
                        .answersOf("DG-11.4"))
                .containsExactly("p1 " + first, "p2 " + second, "p3 " + third);
    }

    @ParameterizedTest
    @CsvSource({"PER_AWARD, shared equally by 2: 5000.00 yuan", "PER_PERSON, 2 athletes: 10000.00 yuan each"})
    void DG_11_4_tells_a_team_whether_the_amount_was_shared(String reading, String told) {
        Verdict first = Question.about(medal("MUNICIPAL I", "GOLD", "p1 p2").fact())
                .reading("DG-11.4.team=" + reading)
                .verdicts()
                .get(0);
        assertThat(((Verdict.Granted) first).derivation())
                .last()
                .extracting(step -> step.text().en())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        // rank of class I, of class II, the athlete's awards, answer
        "UNDECIDED, UNDECIDED, I GOLD,            NEEDS_DECISION HOLD",
        "GOLD,      UNDECIDED, I GOLD,            DONGGUAN_TECHNICAL_EXPERT",
        "GOLD,      UNDECIDED, I SILVER,          REFUSED CONDITION_NOT_MET",
        "SILVER,    UNDECIDED, I SILVER,          DONGGUAN_TECHNICAL_EXPERT",
        "SILVER,    UNDECIDED, I BRONZE,          REFUSED CONDITION_NOT_MET",
        "BRONZE,    UNDECIDED, I BRONZE,          DONGGUAN_TECHNICAL_EXPERT",
        "BRONZE,    UNDECIDED, I MERIT,           REFUSED CONDITION_NOT_MET",
        "MERIT,     UNDECIDED, I MERIT,           DONGGUAN_TECHNICAL_EXPERT",
        "GOLD,      UNDECIDED, II GOLD,           NEEDS_DECISION HOLD",
        "UNDECIDED, GOLD,      II GOLD,           DONGGUAN_TECHNICAL_EXPERT",
        "UNDECIDED, GOLD,      II SILVER,         REFUSED CONDITION_NOT_MET",
        "GOLD,      UNDECIDED, I SILVER+II GOLD,  NEEDS_DECISION HOLD",
        "UNDECIDED, GOLD,      I GOLD+II GOLD,    DONGGUAN_TECHNICAL_EXPERT",
        "UNDECIDED, GOLD,      I GOLD+II SILVER,  NEEDS_DECISION HOLD",
        "GOLD,      GOLD,      I MERIT+II SILVER, REFUSED CONDITION_NOT_MET",
        "GOLD,      MERIT,     I MERIT+II MERIT,  DONGGUAN_TECHNICAL_EXPERT"
    })
    void DG_11_8_and_9_one_verdict_an_athlete_over_all_awards(String one, String two, String awards, String answer) {
        Medal[] medals = Arrays.stream(awards.split("\\+"))
                .map(award -> award.split(" "))
                .map(award -> medal("MUNICIPAL " + award[0], award[1], "p1").fact())
                .toArray(Medal[]::new);
        Question question = Question.about(medals).reading("DG-11.8.classI=" + one + " DG-11.8.classII=" + two);
        assertThat(question.answersOf("DG-11.8")).containsExactly("p1 " + answer);
        assertThat(question.answersOf("DG-11.9"))
                .containsExactly("p1 " + answer.replace("DONGGUAN_TECHNICAL_EXPERT", "MUNICIPAL_WINNER_PACKAGE"));
    }

    @Test
    void DG_11_8_the_title_is_conferred_once_and_DG_11_9_follows_the_title_held() {
        Question question = Question.about(GOLD_I, honour("p1", "DONGGUAN_TECHNICAL_EXPERT", null, "2015-01-01"))
                .reading("DG-11.8.classI=GOLD");
        assertThat(question.answersOf("DG-11.8")).containsExactly("p1 REFUSED ALREADY_HELD");
        assertThat(question.answersOf("DG-11.9")).containsExactly("p1 MUNICIPAL_WINNER_PACKAGE");
    }

    @Test
    void DG_11_9_answers_to_a_title_without_an_award_and_DG_11_8_does_not() {
        Question question = Question.about(honour("p1", "DONGGUAN_TECHNICAL_EXPERT", "MUNICIPAL"));
        assertThat(question.answersOf("DG-11.8")).isEmpty();
        assertThat(question.answersOf("DG-11.9")).containsExactly("p1 MUNICIPAL_WINNER_PACKAGE");
    }

    @Test
    void DG_11_8_answers_in_the_order_of_the_awards_and_DG_11_9_of_all_facts() {
        Question question = Question.about(
                honour("p2", "DONGGUAN_TECHNICAL_EXPERT", null),
                GOLD_I,
                medal("MUNICIPAL I", "SILVER", "p2").fact());
        assertThat(question.answersOf("DG-11.8")).containsExactly("p1 NEEDS_DECISION HOLD", "p2 REFUSED ALREADY_HELD");
        assertThat(question.answersOf("DG-11.9"))
                .containsExactly("p2 MUNICIPAL_WINNER_PACKAGE", "p1 NEEDS_DECISION HOLD");
    }

    @Test
    void DG_11_8_and_9_other_contests_make_no_municipal_winner() {
        assertThat(Question.about(
                                medal("TOWN", "GOLD", "p1").fact(),
                                medal("PROVINCIAL I", "GOLD", "p1").fact(),
                                medal("WORLDSKILLS", "GOLD", "p1").fact(),
                                honour("p1", "NATIONAL_TECHNICAL_EXPERT", null))
                        .reading("DG-11.8.classI=MERIT")
                        .answers())
                .noneMatch(answer -> answer.startsWith("DG-11.8") || answer.startsWith("DG-11.9"));
    }

    @ParameterizedTest
    @CsvSource({
        // level, score, pass mark, answer
        "MUNICIPAL,   60,    60,     p1 SENIOR_WORKER",
        "MUNICIPAL,   60.0,  60.000, p1 SENIOR_WORKER",
        "MUNICIPAL,   59.99, 60,     p1 REFUSED CONDITION_NOT_MET",
        "MUNICIPAL,   100,   ,       p1 NEEDS_DECISION HOLD",
        "PROVINCIAL,  100,   60,     p1 REFUSED CONDITION_NOT_MET",
        "TOWN,        100,   60,     p1 REFUSED CONDITION_NOT_MET",
        "WORLDSKILLS, 100,   ,       p1 REFUSED CONDITION_NOT_MET"
    })
    void DG_11_10_a_qualified_score_confers_the_level_of_the_contests_rule(
            String level, String points, String passMark, String answer) {
        String confers = passMark == null ? null : "SENIOR_WORKER";
        assertThat(Question.about(score("p1", level, points, passMark, confers)).answersOf("DG-11.10"))
                .containsExactly(answer);
    }

    @Test
    void DG_11_10_holds_a_winner_once_and_judges_by_the_score_where_there_is_one() {
        assertThat(Question.about(
                                medal("MUNICIPAL I", "GOLD", "p1 p2").fact(),
                                medal("MUNICIPAL II", "MERIT", "p2").fact(),
                                score("p1", "MUNICIPAL", "80", "60", "TECHNICIAN"))
                        .answersOf("DG-11.10"))
                .containsExactly("p2 NEEDS_DECISION HOLD", "p1 TECHNICIAN");
    }
}
