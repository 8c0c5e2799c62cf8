package org.baigong.domain.training.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baigong.domain.Question;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.training.facts.ProjectTraining;
import org.baigong.domain.training.facts.TechnicianCollege;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 2, admission and training by colleges, read a second time. */
class Article2Test {
    @ParameterizedTest
    @CsvSource({
        // in the sequence, day of the question, answer
        "true,  2022-06-30, DG-2.1 c UNIFIED_ADMISSION",
        "false, 2022-06-30, DG-2.2 c LISTED_SEPARATELY",
        "true,  2026-01-01, DG-2.1 c REFUSED NOT_IN_FORCE",
        "false, 2020-12-31, DG-2.2 c REFUSED NOT_IN_FORCE"
    })
    void DG_2_1_and_2_admission_of_technician_colleges(boolean inSequence, String on, String answer) {
        assertThat(Question.about(new TechnicianCollege(null, null, "c", inSequence))
                        .on(on)
                        .answers())
                .containsExactly(answer);
    }

    @ParameterizedTest
    @CsvSource({
        // who trains, answer
        "VOCATIONAL_COLLEGE, v SUBSIDISED_TRAINING",
        "TECHNICAL_SCHOOL,   v SUBSIDISED_TRAINING",
        "TRAINING_PROVIDER,",
        ","
    })
    void DG_2_4_colleges_may_deliver_subsidised_training(String kind, String answer) {
        OrganisationKind provider = kind == null ? null : OrganisationKind.valueOf(kind);
        assertThat(Question.about(new ProjectTraining(null, null, "j", "v", provider, 1, null, null, null, null))
                        .answersOf("DG-2.4"))
                .isEqualTo(answer == null ? List.of() : List.of(answer));
    }
}
