package org.baigong.domain.talent.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.talent.rules.Stated.talent;

import org.baigong.domain.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 23, standing and honours of leading talents, read a second time. */
class Article23Test {
    @ParameterizedTest
    @CsvSource({
        "DG-23.2, TALENT_POOL",
        "DG-23.3, PRIORITY_TALENT_PROGRAMMES",
        "DG-23.4, PRIORITY_HONOURS_AND_REPRESENTATION",
        "DG-23.5, PRIORITY_LEADER_CONTACT",
        "DG-23.6, STUDY_AND_CONSULTATION"
    })
    void DG_23_2_to_6_services_come_with_the_title_and_are_held_with_it(String clause, String service) {
        assertThat(Question.about(
                                talent("p"),
                                talent("q", 100, null, null, null),
                                talent("r", 101, null, null, "2015-01-01"))
                        .answersOf(clause))
                .containsExactly("p " + service, "q " + service, "r NEEDS_DECISION HOLD");
        assertThat(Question.about(talent("p", 101, null, null, "2022-01-01"))
                        .on("2026-01-01")
                        .answersOf(clause))
                .containsExactly("p REFUSED NOT_IN_FORCE");
    }
}
