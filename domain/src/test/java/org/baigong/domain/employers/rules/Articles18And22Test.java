package org.baigong.domain.employers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.baigong.domain.Question;
import org.baigong.domain.employers.facts.EmployerServiceRequest;
import org.baigong.domain.employers.facts.SkillEfficiencyDiagnosis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles 18 and 22, services for employers and skill efficiency, read a second time. */
class Articles18And22Test {
    @ParameterizedTest
    @CsvSource({
        // kind, vacancies, day of the question, answer
        "KEY_EMPLOYER,          1, 2022-06-30, n TARGETED_EMPLOYER_SERVICE",
        "ADVANCED_MANUFACTURER, 9, 2022-06-30, n TARGETED_EMPLOYER_SERVICE",
        "HIGH_TECH_ENTERPRISE,  1, 2022-06-30, n TARGETED_EMPLOYER_SERVICE",
        "KEY_EMPLOYER,          0, 2022-06-30, n REFUSED CONDITION_NOT_MET",
        "OTHER,                 0, 2022-06-30, n REFUSED CONDITION_NOT_MET",
        "OTHER,                 1, 2022-06-30, n NEEDS_DECISION HOLD",
        "OTHER,                 1, 2026-01-01, n REFUSED NOT_IN_FORCE"
    })
    void DG_18_3_named_kinds_with_open_posts_are_served(String kind, int vacancies, String on, String answer) {
        assertThat(Question.about(new EmployerServiceRequest(
                                null, null, "n", EmployerServiceRequest.Kind.valueOf(kind), vacancies))
                        .on(on)
                        .answers())
                .containsExactly("DG-18.3 " + answer);
    }

    @Test
    void DG_22_2_asks_for_all_twelve_items_and_DG_22_3_grants_nothing_yet() {
        Set<SkillEfficiencyDiagnosis.Item> all = EnumSet.allOf(SkillEfficiencyDiagnosis.Item.class);
        assertThat(all).hasSize(12);
        assertThat(Question.about(new SkillEfficiencyDiagnosis(null, null, "n", all))
                        .answers())
                .containsExactly("DG-22.2 n MET", "DG-22.3 n NOT_COVERED");
        all.remove(SkillEfficiencyDiagnosis.Item.PAY_SYSTEM);
        assertThat(Question.about(new SkillEfficiencyDiagnosis(null, null, "n", all))
                        .answers())
                .containsExactly("DG-22.2 n NOT_MET", "DG-22.3 n NOT_COVERED");
    }
}
