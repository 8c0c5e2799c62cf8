package org.baigong.domain.talent.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.talent.rules.Stated.graduation;

import org.baigong.domain.Question;
import org.baigong.domain.talent.facts.Purpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** DG-2.3 and DG-25.1, graduates of technical schools, read a second time. */
class GraduatesTest {
    @ParameterizedTest
    @CsvSource({
        "JUNIOR_WORKER_CLASS,       NOT_COVERED,          NOT_COVERED",
        "INTERMEDIATE_WORKER_CLASS, SECONDARY_VOCATIONAL, NOT_COVERED",
        "SENIOR_WORKER_CLASS,       JUNIOR_COLLEGE,       JUNIOR_COLLEGE",
        "PRE_TECHNICIAN_CLASS,      BACHELOR,             BACHELOR",
        "TECHNICIAN_CLASS,          BACHELOR,             BACHELOR",
        "OTHER,                     NOT_COVERED,          NOT_COVERED"
    })
    void DG_2_3_and_25_1_the_class_decides_and_the_seven_fields_know_the_upper_classes_only(
            String classKind, String general, String sevenFields) {
        assertThat(Question.about(graduation(classKind, null)).answers())
                .containsExactly("DG-2.3 p " + general, "DG-25.1 p " + sevenFields);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void DG_25_1_holds_for_each_of_the_seven_purposes(Purpose purpose) {
        assertThat(Question.about(graduation("SENIOR_WORKER_CLASS", purpose.name()))
                        .answersOf("DG-25.1"))
                .containsExactly("p JUNIOR_COLLEGE");
    }
}
