package org.baigong.domain.employers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baigong.domain.Paid;
import org.baigong.domain.Question;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.employers.facts.TrainingStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 20, training-and-evaluation standards, read a second time. */
class Article20Test {
    @ParameterizedTest
    @CsvSource({
        // developer, answer
        "INDUSTRY_ALLIANCE,    v STANDARD_DEVELOPMENT",
        "VOCATIONAL_COLLEGE,   v STANDARD_DEVELOPMENT",
        "TECHNICAL_SCHOOL,     v STANDARD_DEVELOPMENT",
        "INDUSTRY_ASSOCIATION, v STANDARD_DEVELOPMENT",
        "ENTERPRISE,           v STANDARD_DEVELOPMENT",
        "SOCIAL_ORGANISATION,  v NEEDS_DECISION HOLD",
        "OTHER,                v NEEDS_DECISION HOLD"
    })
    void DG_20_1_names_five_kinds_and_leaves_the_list_open(String kind, String answer) {
        TrainingStandard standard = new TrainingStandard(
                null, null, "d", "v", OrganisationKind.valueOf(kind), false, false, null, List.of());
        assertThat(Question.about(standard).answersOf("DG-20.1")).containsExactly(answer);
    }

    @ParameterizedTest
    @CsvSource({
        // recognised, revision, proposal, scale, earlier payment, answer
        "true,  false, 20000.00, ,         ,                        v 20000.00",
        "true,  false, 50000.00, ,         ,                        v 50000.00",
        "true,  false, 19999.99, ,         ,                        v REFUSED OUTSIDE_RANGE",
        "true,  false, 50000.01, ,         ,                        v REFUSED OUTSIDE_RANGE",
        "true,  false, ,         ,         ,                        v NEEDS_DECISION WITHIN_BOUNDS",
        "true,  false, 1.00,     30000.00, ,                        v 30000.00",
        "false, false, 30000.00, 30000.00, ,                        v REFUSED CONDITION_NOT_MET",
        "true,  true,  30000.00, 30000.00, ,                        v REFUSED CONDITION_NOT_MET",
        "true,  false, 30000.00, ,         DG-20.2 2021-05-01 1.00, v REFUSED ALREADY_PAID"
    })
    void DG_20_2_a_recognised_new_standard_is_paid_by_the_scale_or_as_proposed(
            boolean recognised, boolean revision, String proposed, String scale, String paid, String answer) {
        Question question = Question.about(standard("d", recognised, revision, proposed, paid));
        if (scale != null) {
            question.with("DG-20.2", scale);
        }
        assertThat(question.answersOf("DG-20.2")).containsExactly(answer);
    }

    @Test
    void DG_20_2_once_for_a_standard() {
        assertThat(Question.about(
                                standard("d", true, false, "1.00", null),
                                standard("d", true, false, "20000.00", null),
                                standard("d", true, false, "30000.00", null),
                                standard("e", true, false, "30000.00", null))
                        .answersOf("DG-20.2"))
                .containsExactly("v REFUSED OUTSIDE_RANGE", "v 20000.00", "v REFUSED ALREADY_PAID", "v 30000.00");
    }

    private static TrainingStandard standard(
            String name, boolean recognised, boolean revision, String proposed, String paid) {
        Yuan proposal = proposed == null ? null : Yuan.of(proposed);
        return new TrainingStandard(
                null, null, name, "v", OrganisationKind.ENTERPRISE, recognised, revision, proposal, Paid.of(paid));
    }
}
