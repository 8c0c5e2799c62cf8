package org.baigong.domain.competitions.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.competitions.rules.Stated.honour;
import static org.baigong.domain.competitions.rules.Stated.medal;

import java.util.List;
import java.util.Map;
import org.baigong.domain.Question;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every clause: validity, order, facts stated twice, and what may be supposed. */
class ValidityTest {
    private static final String RANK = "DG-11.8.classI=GOLD";

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, p1 REFUSED NOT_IN_FORCE, p1 REFUSED NOT_IN_FORCE",
        "2021-01-01, p1 10000.00,             p1 DONGGUAN_TECHNICAL_EXPERT",
        "2025-12-31, p1 10000.00,             p1 DONGGUAN_TECHNICAL_EXPERT",
        "2026-01-01, p1 REFUSED NOT_IN_FORCE, p1 REFUSED NOT_IN_FORCE"
    })
    void money_and_titles_look_at_the_day_of_the_fact(String day, String money, String title) {
        Question dated = Question.about(
                        medal("MUNICIPAL I", "GOLD", "p1").on(day).fact())
                .reading(RANK);
        assertThat(dated.answersOf("DG-11.4")).containsExactly(money);
        assertThat(dated.answersOf("DG-11.8")).containsExactly(title);
        Question undated = Question.about(medal("MUNICIPAL I", "GOLD", "p1").fact())
                .on(day)
                .reading(RANK);
        assertThat(undated.answersOf("DG-11.4")).containsExactly(money);
        assertThat(undated.answersOf("DG-11.8")).containsExactly(title);
    }

    @Test
    void money_is_due_though_it_is_asked_for_later_and_eligibility_is_not() {
        Question late = Question.about(
                        medal("MUNICIPAL I", "GOLD", "p1").on("2025-12-31").fact())
                .on("2026-01-01")
                .reading(RANK);
        assertThat(late.answersOf("DG-11.4")).containsExactly("p1 10000.00");
        assertThat(late.answersOf("DG-11.8")).containsExactly("p1 DONGGUAN_TECHNICAL_EXPERT");
        assertThat(late.answersOf("DG-11.9")).containsExactly("p1 REFUSED NOT_IN_FORCE");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, REFUSED NOT_IN_FORCE,    REFUSED NOT_IN_FORCE",
        "2021-01-01, PUBLIC_INSTITUTION_POST, MUNICIPAL_WINNER_PACKAGE",
        "2025-12-31, PUBLIC_INSTITUTION_POST, MUNICIPAL_WINNER_PACKAGE",
        "2026-01-01, REFUSED NOT_IN_FORCE,    REFUSED NOT_IN_FORCE"
    })
    void eligibility_looks_at_the_day_of_the_question(String on, String post, String benefits) {
        Question question = Question.about(
                        honour("p1", "NATIONAL_TECHNICAL_EXPERT", "NATIONAL", "2015-01-01"),
                        honour("p1", "DONGGUAN_TECHNICAL_EXPERT", null, "2015-01-01"))
                .on(on);
        assertThat(question.answersOf("DG-13.9")).containsExactly("p1 " + post);
        assertThat(question.answersOf("DG-11.9")).containsExactly("p1 " + benefits);
    }

    @Test
    void outside_the_validity_every_answer_is_a_refusal_and_silence_stays_silence() {
        assertThat(Question.about(
                                medal("MUNICIPAL II", "GOLD", "p1").fact(),
                                medal("NATIONAL I", "GOLD", "p1")
                                        .coaches("c")
                                        .base("b")
                                        .fact(),
                                medal("WORLDSKILLS", "MERIT", "p1")
                                        .coaches("c")
                                        .base("b")
                                        .fact(),
                                Stated.hosting("NATIONAL I", 1),
                                Stated.team("NATIONAL", "e1", null))
                        .on("2026-01-01")
                        .answers())
                .containsExactly(
                        "DG-11.4 p1 REFUSED NOT_IN_FORCE",
                        "DG-11.8 p1 REFUSED NOT_IN_FORCE",
                        "DG-11.9 p1 REFUSED NOT_IN_FORCE",
                        "DG-11.10 p1 REFUSED NOT_IN_FORCE",
                        "DG-12.3 h REFUSED NOT_IN_FORCE",
                        "DG-12.4 u REFUSED NOT_IN_FORCE",
                        "DG-12.8 p1 REFUSED NOT_IN_FORCE",
                        "DG-12.9 c REFUSED NOT_IN_FORCE",
                        "DG-12.10 b REFUSED NOT_IN_FORCE",
                        "DG-12.10 b REFUSED NOT_IN_FORCE",
                        "DG-13.2 p1 REFUSED NOT_IN_FORCE",
                        "DG-13.5 c REFUSED NOT_IN_FORCE");
    }

    @Test
    void an_award_outside_the_validity_earns_no_title_where_another_inside_it_counts() {
        Question question = Question.about(
                        medal("MUNICIPAL I", "GOLD", "p1").on("2020-12-31").fact(),
                        medal("MUNICIPAL I", "SILVER", "p1").on("2022-01-01").fact())
                .reading(RANK);
        assertThat(question.answersOf("DG-11.8")).containsExactly("p1 REFUSED CONDITION_NOT_MET");
        assertThat(question.answersOf("DG-11.9")).containsExactly("p1 REFUSED CONDITION_NOT_MET");
        assertThat(question.answersOf("DG-11.10")).containsExactly("p1 NEEDS_DECISION HOLD");
    }

    @Test
    void an_award_outside_the_validity_waits_for_no_rank_rule() {
        Question question = Question.about(
                        medal("MUNICIPAL II", "GOLD", "p1").on("2020-12-31").fact(),
                        medal("MUNICIPAL I", "SILVER", "p1").on("2022-01-01").fact())
                .reading(RANK);
        assertThat(question.answersOf("DG-11.8")).containsExactly("p1 REFUSED CONDITION_NOT_MET");
        assertThat(question.answersOf("DG-11.9")).containsExactly("p1 REFUSED CONDITION_NOT_MET");
    }

    @Test
    void verdicts_stand_in_the_order_of_the_document_then_of_the_facts() {
        assertThat(Question.about(
                                medal("WORLDSKILLS", "GOLD", "p9").coaches("c").fact(),
                                medal("NATIONAL I", "GOLD", "p2").prize("5.00").fact(),
                                medal("WORLDSKILLS", "GOLD", "p1").fact(),
                                Stated.hosting("MUNICIPAL I", 1),
                                medal("NATIONAL I", "GOLD", "p1").prize("4.00").fact())
                        .answers())
                .containsExactly(
                        "DG-11.1 h 200000.00",
                        "DG-12.7 p2 5.00",
                        "DG-12.7 p1 4.00",
                        "DG-13.2 p9 500000.00",
                        "DG-13.2 p1 500000.00",
                        "DG-13.5 c 750000.00");
    }

    @Test
    void a_fact_stated_twice_under_one_id_counts_once_and_without_an_id_twice() {
        Fact named = new Honour("f1", null, "p1", title(), level());
        Fact same = new Honour("f1", null, "p1", title(), level());
        Fact other = new Honour("f1", null, "p2", title(), level());
        assertThat(count(named, same)).isEqualTo(1);
        assertThat(Facts.of(null, List.of(named, same, other))).isInstanceOf(Attempt.Refused.class);
        Fact one = new Honour(null, null, "p1", title(), level());
        Fact two = new Honour(null, null, "p1", title(), level());
        assertThat(count(one, two)).isEqualTo(2);
        assertThat(count(one, two, named, same)).isEqualTo(3);
    }

    private static int count(Fact... facts) {
        Facts stated = ((Attempt.Done<Facts>) Facts.of(null, List.of(facts))).value();
        return stated.of(Honour.class).size();
    }

    private static HonorificTitle title() {
        return HonorificTitle.OTHER;
    }

    private static ContestLevel level() {
        return ContestLevel.NATIONAL;
    }

    @ParameterizedTest
    @CsvSource({
        // key, lowest inside, highest inside, just below, just above
        "DG-11.1,             200000.00, 9999999999999.99, 199999.99, ",
        "DG-11.2,             100000.00, 9999999999999.99, 99999.99,  ",
        "DG-11.3,             30000.00,  9999999999999.99, 29999.99,  ",
        "DG-11.4,             10000.00,  9999999999999.99, 9999.99,   ",
        "DG-11.5,             8000.00,   9999999999999.99, 7999.99,   ",
        "DG-11.6,             5000.00,   9999999999999.99, 4999.99,   ",
        "DG-11.7,             1000.00,   9999999999999.99, 999.99,    ",
        "DG-12.1,             400000.00, 9999999999999.99, 399999.99, ",
        "DG-12.2,             200000.00, 9999999999999.99, 199999.99, ",
        "DG-12.4,             30000.00,  50000.00,         29999.99,  50000.01",
        "DG-12.4.WORLDSKILLS, 30000.00,  50000.00,         29999.99,  50000.01",
        "DG-12.4.NATIONAL,    30000.00,  50000.00,         29999.99,  50000.01",
        "DG-12.4.PROVINCIAL,  30000.00,  50000.00,         29999.99,  50000.01",
        "DG-12.5,             50000.00,  80000.00,         49999.99,  80000.01",
        "DG-12.5.WORLDSKILLS, 50000.00,  80000.00,         49999.99,  80000.01",
        "DG-12.5.NATIONAL,    50000.00,  80000.00,         49999.99,  80000.01",
        "DG-12.5.PROVINCIAL,  50000.00,  80000.00,         49999.99,  80000.01",
        "DG-12.6,             0.00,      9999999999999.99, -0.01,     10000000000000.00",
        "DG-12.8.NATIONAL.I.GOLD, 0.00,  9999999999999.99, -0.01,     10000000000000.00",
        "DG-12.9,             0.00,      9999999999999.99, -0.01,     10000000000000.00",
        "DG-12.10,            0.00,      9999999999999.99, -0.01,     10000000000000.00",
        "DG-13.2,             500000.00, 500000.00,        499999.99, 500000.01",
        "DG-13.3,             300000.00, 300000.00,        299999.99, 300000.01",
        "DG-13.4,             150000.00, 150000.00,        149999.99, 150000.01",
        "DG-13.5,             150.00,    150.00,           149.99,    150.01",
        "DG-13.6,             500000.00, 500000.00,        499999.99, 500000.01",
        "DG-13.7,             300000.00, 300000.00,        299999.99, 300000.01",
        "DG-13.8,             150000.00, 150000.00,        149999.99, 150000.01"
    })
    void a_standard_lies_inside_its_bound_and_a_bound_includes_its_end_points(
            String key, String lowest, String highest, String below, String above) {
        assertThat(faults(Map.of(key, lowest), Map.of())).isEmpty();
        assertThat(faults(Map.of(key, highest), Map.of())).isEmpty();
        assertThat(faults(Map.of(key, below), Map.of())).containsExactly("STANDARD_OUT_OF_BOUNDS /standards/" + key);
        if (above != null) {
            assertThat(faults(Map.of(key, above), Map.of()))
                    .containsExactly("STANDARD_OUT_OF_BOUNDS /standards/" + key);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DG-10.1",
                "DG-11.8",
                "DG-12.3",
                "DG-12.4.MUNICIPAL",
                "DG-12.7",
                "DG-12.8",
                "DG-12.8.NATIONAL.GOLD",
                "DG-12.8.MUNICIPAL.I.GOLD",
                "DG-13.1",
                "DG-13.9",
                "DG-99.1",
                "dg-11.1",
                ""
            })
    void a_key_that_is_not_listed_is_no_standard(String key) {
        assertThat(faults(Map.of(key, "200000.00"), Map.of()))
                .containsExactly("STANDARD_OUT_OF_BOUNDS /standards/" + key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"250000", "250000.0", "250000.000", "+250000.00", "0250000.00", "250,000.00", "2.5E5", "", " "})
    void a_standard_is_written_as_an_amount(String value) {
        assertThat(faults(Map.of("DG-11.1", value), Map.of()))
                .containsExactly("STANDARD_OUT_OF_BOUNDS /standards/DG-11.1");
    }

    @ParameterizedTest
    @CsvSource({
        "DG-11.4.team, PER_TEAM",
        "DG-13.2.team, PER_AWARD",
        "DG-13.5.base, city_award",
        "DG-13.5.base, ''",
        "DG-13.3.team, PER_TEAM",
        "DG-11.8.classIII, GOLD",
        "'', GOLD"
    })
    void a_switch_or_a_reading_that_is_not_listed_is_refused(String name, String value) {
        assertThat(faults(Map.of(), Map.of(name, value))).containsExactly("UNKNOWN_SWITCH /switches/" + name);
    }

    @Test
    void a_fault_points_at_its_key_even_where_the_key_has_a_slash() {
        assertThat(faults(Map.of("a/b~c", "1.00"), Map.of("d/e", "X")))
                .containsExactly("STANDARD_OUT_OF_BOUNDS /standards/a~1b~0c", "UNKNOWN_SWITCH /switches/d~1e");
    }

    private static List<String> faults(Map<String, String> standards, Map<String, String> switches) {
        var answer = new WhatIf(standards, switches).applyTo(Question.DONGGUAN);
        if (answer instanceof Attempt.Refused<?> refused) {
            return refused.faults().stream()
                    .map(fault -> fault.code() + " " + fault.at())
                    .toList();
        }
        return List.of();
    }
}
