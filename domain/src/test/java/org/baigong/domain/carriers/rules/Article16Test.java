package org.baigong.domain.carriers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.baigong.domain.Paid;
import org.baigong.domain.Question;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.Studio;
import org.baigong.domain.common.facts.StudioRecognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 16, skill master studios, read a second time. */
class Article16Test {
    @ParameterizedTest
    @CsvSource({
        // leader, host, answer
        "HIGH_SKILLED_TALENT, ENTERPRISE,           s STUDIO_FOUNDING",
        "SKILLED_CRAFTSMAN,   INDUSTRY_ASSOCIATION, s STUDIO_FOUNDING",
        "OTHER,               ENTERPRISE,           s REFUSED CONDITION_NOT_MET",
        "HIGH_SKILLED_TALENT, TECHNICAL_SCHOOL,     s REFUSED CONDITION_NOT_MET",
        "HIGH_SKILLED_TALENT, ,                     s REFUSED CONDITION_NOT_MET"
    })
    void DG_16_1_who_may_found_a_studio_and_where(String leader, String host, String answer) {
        Studio studio = new Studio(
                null,
                null,
                "s",
                Studio.Kind.TECHNICIAN_WORKSTATION,
                "p",
                Studio.LeaderKind.valueOf(leader),
                host == null ? null : "n",
                host == null ? null : OrganisationKind.valueOf(host),
                null,
                List.of());
        assertThat(Question.about(studio).answersOf("DG-16.1")).containsExactly(answer);
        assertThat(Question.about(studio).on("2026-01-01").answersOf("DG-16.1"))
                .containsExactly("s REFUSED NOT_IN_FORCE");
    }

    @ParameterizedTest
    @CsvSource({
        // kind, approved, earlier payments, lower cap, answer in the lifetime, answer in the year 2022
        "MASTER_STUDIO, 300000.00, ,                                      ,          s 300000.00, s 300000.00",
        "MASTER_STUDIO, 500000.00, ,                                      ,          s 500000.00, s 500000.00",
        "MASTER_STUDIO, 500000.01, ,                                      ,          s 500000.00, s 500000.00",
        "MASTER_STUDIO, 300000.00, ,                                      200000.00, s 200000.00, s 200000.00",
        "MASTER_STUDIO, 300000.00, DG-16.3 2021-10-15 300000.00,          ,          s 200000.00, s 300000.00",
        "MASTER_STUDIO, 300000.00, DG-16.3 2022-01-01 300000.00,          ,          s 200000.00, s 200000.00",
        "MASTER_STUDIO, 300000.00, DG-16.3 2021-10-15 500000.00,          ,          s 0.00,      s 300000.00",
        "MASTER_STUDIO, 300000.00, DG-16.3 2021-10-15 600000.00,          ,          s 0.00,      s 300000.00",
        "MASTER_STUDIO, 300000.00, DG-16.5 2021-10-15 200000.00,          ,          s 300000.00, s 300000.00",
        "MASTER_STUDIO, ,          ,                                      ,          s NEEDS_DECISION WITHIN_BOUNDS, s NEEDS_DECISION WITHIN_BOUNDS",
        "TECHNICIAN_WORKSTATION, 300000.00, ,                             ,          s NOT_COVERED, s NOT_COVERED"
    })
    void DG_16_3_a_studio_has_a_cap(
            String kind, String approved, String paid, String cap, String lifetime, String yearly) {
        Studio studio = studio("2022-05-01", kind, approved, paid);
        Question question = Question.about(studio);
        Question inTheYear = Question.about(studio).reading("DG-16.3.period=YEARLY");
        if (cap != null) {
            question.with("DG-16.3", cap);
            inTheYear.with("DG-16.3", cap);
        }
        assertThat(question.answersOf("DG-16.3")).containsExactly(lifetime);
        assertThat(inTheYear.answersOf("DG-16.3")).containsExactly(yearly);
    }

    @Test
    void DG_16_3_earlier_facts_of_the_question_use_up_the_cap() {
        Studio[] three = {
            studio("2020-12-31", "MASTER_STUDIO", "400000.00", null),
            studio("2022-05-01", "MASTER_STUDIO", "400000.00", null),
            studio("2022-12-31", "MASTER_STUDIO", "400000.00", null),
            studio("2023-01-01", "MASTER_STUDIO", "400000.00", null)
        };
        assertThat(Question.about(three).answersOf("DG-16.3"))
                .containsExactly("s REFUSED NOT_IN_FORCE", "s 400000.00", "s 100000.00", "s 0.00");
        assertThat(Question.about(three).reading("DG-16.3.period=YEARLY").answersOf("DG-16.3"))
                .containsExactly("s REFUSED NOT_IN_FORCE", "s 400000.00", "s 100000.00", "s 400000.00");
    }

    @Test
    void DG_16_3_workstations_by_switch() {
        assertThat(Question.about(studio("2022-05-01", "TECHNICIAN_WORKSTATION", "600000.00", null))
                        .reading("DG-16.3.workstations=INCLUDED")
                        .answersOf("DG-16.3"))
                .containsExactly("s 500000.00");
    }

    @ParameterizedTest
    @CsvSource({
        // levels in the order of the question, payments noted on the last, answers in full, answers with the difference
        "PROVINCIAL,          ,                             s 200000.00,                        s 200000.00",
        "NATIONAL,            ,                             s 300000.00,                        s 300000.00",
        "PROVINCIAL NATIONAL, ,                             s 200000.00|s 300000.00,            s 200000.00|s 100000.00",
        "NATIONAL PROVINCIAL, ,                             s 200000.00|s 300000.00,            s 200000.00|s 300000.00",
        "PROVINCIAL PROVINCIAL, ,                           s 200000.00|s REFUSED ALREADY_PAID, s 200000.00|s REFUSED ALREADY_PAID",
        "NATIONAL NATIONAL,   ,                             s 300000.00|s REFUSED ALREADY_PAID, s 300000.00|s REFUSED ALREADY_PAID",
        "NATIONAL,            DG-16.5 2021-10-15 200000.00, s 300000.00,                        s 100000.00",
        "NATIONAL,            DG-16.6 2021-10-15 300000.00, s REFUSED ALREADY_PAID,             s REFUSED ALREADY_PAID",
        "PROVINCIAL,          DG-16.6 2021-10-15 300000.00, s 200000.00,                        s 200000.00",
        "PROVINCIAL,          DG-16.5 2021-10-15 200000.00, s REFUSED ALREADY_PAID,             s REFUSED ALREADY_PAID"
    })
    void DG_16_5_and_6_each_level_is_rewarded_once(String levels, String paid, String full, String difference) {
        List<String> stated = List.of(levels.split(" "));
        StudioRecognition[] recognitions = IntStream.range(0, stated.size())
                .mapToObj(at -> new StudioRecognition(
                        null,
                        null,
                        "s",
                        null,
                        StudioRecognition.Level.valueOf(stated.get(at)),
                        Paid.of(at == stated.size() - 1 ? paid : null)))
                .toArray(StudioRecognition[]::new);
        assertThat(awards(Question.about(recognitions))).containsExactly(full.split("[|]"));
        assertThat(awards(Question.about(recognitions).reading("DG-16.6.afterProvincial=DIFFERENCE")))
                .containsExactly(difference.split("[|]"));
    }

    private static List<String> awards(Question question) {
        List<String> awards = new ArrayList<>(question.answersOf("DG-16.5"));
        awards.addAll(question.answersOf("DG-16.6"));
        return awards;
    }

    private static Studio studio(String date, String kind, String approved, String paid) {
        return new Studio(
                null,
                LocalDate.parse(date),
                "s",
                Studio.Kind.valueOf(kind),
                "p",
                Studio.LeaderKind.HIGH_SKILLED_TALENT,
                "n",
                OrganisationKind.ENTERPRISE,
                approved == null ? null : Yuan.of(approved),
                Paid.of(paid));
    }
}
