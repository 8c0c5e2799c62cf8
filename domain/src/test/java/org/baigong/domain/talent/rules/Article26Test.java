package org.baigong.domain.talent.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.talent.rules.Stated.achievement;

import org.baigong.domain.Question;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.talent.facts.AssessmentApplication;
import org.baigong.domain.talent.facts.AssessmentRoute;
import org.baigong.domain.talent.facts.ProfessionalField;
import org.baigong.domain.talent.facts.TitleEvaluationApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 26, careers, read a second time. */
class Article26Test {
    @ParameterizedTest
    @EnumSource(ProfessionalField.class)
    void DG_26_2_every_named_field_is_open_and_another_one_needs_a_decision(ProfessionalField field) {
        assertThat(Question.about(new TitleEvaluationApplication(null, null, "p", field))
                        .answers())
                .containsExactly("DG-26.2 p "
                        + (field == ProfessionalField.OTHER ? "NEEDS_DECISION HOLD" : "PROFESSIONAL_TITLE_PATHWAY"));
    }

    @ParameterizedTest
    @CsvSource({
        // route, level, front line, superb skill, results, answer
        "EXCEPTIONAL,   TECHNICIAN,               true,  true,  true,  EXCEPTIONAL_ASSESSMENT",
        "SKIP_LEVEL,    SENIOR_TECHNICIAN,        true,  true,  true,  EXCEPTIONAL_ASSESSMENT",
        "EXCEPTIONAL,   TECHNICIAN,               false, true,  true,  REFUSED CONDITION_NOT_MET",
        "EXCEPTIONAL,   TECHNICIAN,               true,  false, true,  REFUSED CONDITION_NOT_MET",
        "SKIP_LEVEL,    SENIOR_TECHNICIAN,        true,  true,  false, REFUSED CONDITION_NOT_MET",
        "EXCEPTIONAL,   SENIOR_WORKER,            true,  true,  true,  NOT_COVERED",
        "SKIP_LEVEL,    SPECIAL_GRADE_TECHNICIAN, false, false, false, NOT_COVERED"
    })
    void DG_26_3_technicians_of_the_front_line_with_skill_and_results(
            AssessmentRoute route, SkillLevel level, boolean frontLine, boolean skill, boolean results, String answer) {
        assertThat(Question.about(new AssessmentApplication(
                                null, null, "p", route, "o", level, frontLine, skill, results))
                        .answers())
                .containsExactly("DG-26.3 p " + answer);
    }

    @Test
    void DG_26_3_is_silent_on_the_theory_examination() {
        assertThat(Question.about(new AssessmentApplication(
                                null,
                                null,
                                "p",
                                AssessmentRoute.THEORY_EXEMPT,
                                "o",
                                SkillLevel.TECHNICIAN,
                                true,
                                true,
                                true))
                        .answers())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MAJOR_PROBLEM_SOLVED, ,                          EXCEPTIONAL_PROMOTION",
        "MASTER_APPRENTICE,    ,                          EXCEPTIONAL_PROMOTION",
        "INNOVATION_AWARD,     NATIONAL,                  EXCEPTIONAL_PROMOTION",
        "INNOVATION_AWARD,     PROVINCIAL_OR_MINISTERIAL, EXCEPTIONAL_PROMOTION",
        "INNOVATION_AWARD,     MUNICIPAL,                 REFUSED CONDITION_NOT_MET",
        "INNOVATION_AWARD,     ENTERPRISE,                REFUSED CONDITION_NOT_MET"
    })
    void DG_26_4_one_of_three_achievements_is_enough(String kind, String level, String answer) {
        assertThat(Question.about(achievement(kind, level)).answers()).containsExactly("DG-26.4 p " + answer);
    }

    @Test
    void DG_26_4_one_verdict_per_person_and_none_for_a_unique_skill() {
        assertThat(Question.about(
                                achievement("INNOVATION_AWARD", "MUNICIPAL"),
                                achievement("MASTER_APPRENTICE", null),
                                achievement("UNIQUE_SKILL", null))
                        .answersOf("DG-26.4"))
                .containsExactly("p EXCEPTIONAL_PROMOTION");
        assertThat(Question.about(achievement("UNIQUE_SKILL", null)).answersOf("DG-26.4"))
                .isEmpty();
    }
}
