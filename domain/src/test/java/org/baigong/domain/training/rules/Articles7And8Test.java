package org.baigong.domain.training.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.Paid;
import org.baigong.domain.Question;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.training.facts.ProjectTraining;
import org.baigong.domain.training.facts.TrainingEnrolment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles 7 and 8, lifelong training and its subsidies, read a second time. */
class Articles7And8Test {
    private static final String PROJECTS = "DG-8.7.projects=ALSO_PROJECTS";

    @Test
    void DG_7_1_and_8_4_everybody_may_train_and_the_card_earns_a_voucher_once_for_a_course() {
        TrainingEnrolment without = new TrainingEnrolment(null, null, "p", "k", false);
        TrainingEnrolment with = new TrainingEnrolment(null, null, "p", "k", true);
        TrainingEnrolment other = new TrainingEnrolment(null, null, "p", "l", true);
        Question question = Question.about(without, with, with, other);
        assertThat(question.answersOf("DG-7.1")).hasSize(4).containsOnly("p LIFELONG_TRAINING");
        assertThat(question.answersOf("DG-8.4"))
                .containsExactly(
                        "p REFUSED CONDITION_NOT_MET",
                        "p TRAINING_VOUCHER",
                        "p REFUSED ALREADY_PAID",
                        "p TRAINING_VOUCHER");
    }

    @ParameterizedTest
    @CsvSource({
        // finished, enrolled, certified, standard, by finished, by enrolled, by certified
        "38, 40, 30, 3000.00, v 114000.00,                 v 120000.00,                 v 90000.00",
        "38, ,   ,   3000.00, v 114000.00,                 v 114000.00,                 v 114000.00",
        "0,  ,   ,   3000.00, v 0.00,                      v 0.00,                      v 0.00",
        "38, 40, 30, ,        v NEEDS_DECISION NO_STANDARD, v NEEDS_DECISION NO_STANDARD, v NEEDS_DECISION NO_STANDARD"
    })
    void DG_8_2_a_standard_for_each_person(
            int finished,
            Integer enrolled,
            Integer certified,
            String standard,
            String byFinished,
            String byEnrolled,
            String byCertified) {
        ProjectTraining training =
                new ProjectTraining(null, null, "j", "v", null, finished, enrolled, certified, null, null);
        assertThat(project(training, standard, null)).containsExactly("DG-8.2 " + byFinished);
        assertThat(project(training, standard, "DG-8.2.persons=ENROLLED")).containsExactly("DG-8.2 " + byEnrolled);
        assertThat(project(training, standard, "DG-8.2.persons=CERTIFIED")).containsExactly("DG-8.2 " + byCertified);
    }

    @ParameterizedTest
    @CsvSource({
        // level, in the catalogue, listed, standard, uplift for ten persons where projects rise too
        "SENIOR_WORKER,       true,  ,  2000.00, v 6000.00",
        "SENIOR_WORKER,       true,  ,  2307.69, v 6923.00",
        "SENIOR_WORKER,       true,  ,  2500.00, v 5000.00",
        "CHIEF_TECHNICIAN,    true,  ,  3000.00, v 0.00",
        "SENIOR_WORKER,       true,  ,  ,        v NEEDS_DECISION NO_STANDARD",
        "INTERMEDIATE_WORKER, true,  ,  2000.00, v REFUSED CONDITION_NOT_MET",
        ",                    true,  ,  2000.00, v REFUSED CONDITION_NOT_MET",
        "SENIOR_WORKER,       false, ,  2000.00, v REFUSED CONDITION_NOT_MET",
        "SENIOR_WORKER,       ,      ,  2000.00, v REFUSED CONDITION_NOT_MET",
        "SENIOR_WORKER,       ,      j, 2000.00, v 6000.00",
        "SENIOR_WORKER,       false, j, 2000.00, v REFUSED CONDITION_NOT_MET",
        "INTERMEDIATE_WORKER, false, ,  2000.00, ",
        ",                    ,      ,  2000.00, "
    })
    void DG_8_7_projects_rise_by_switch_up_to_the_cap_of_DG_8_2(
            String level, Boolean shortage, String listed, String standard, String answer) {
        ProjectTraining training = new ProjectTraining(
                null, null, "j", "v", null, 10, null, null, shortage, level == null ? null : SkillLevel.valueOf(level));
        Question question = Question.about(training).reading(PROJECTS);
        if (standard != null) {
            question.with("DG-8.2", standard);
        }
        if (listed != null) {
            question.listing("DG-8.6", listed, "2021-01-01");
        }
        assertThat(question.answersOf("DG-8.7")).isEqualTo(answer == null ? List.of() : List.of(answer));
        assertThat(Question.about(training).answersOf("DG-8.7")).isEmpty();
    }

    @Test
    void DG_8_7_counts_the_persons_that_DG_8_2_counts() {
        ProjectTraining training =
                new ProjectTraining(null, null, "j", "v", null, 10, 12, null, true, SkillLevel.TECHNICIAN);
        assertThat(project(training, "1000.00", PROJECTS + " DG-8.2.persons=ENROLLED"))
                .containsExactly("DG-8.2 v 12000.00", "DG-8.7 v 3600.00");
    }

    @ParameterizedTest
    @CsvSource({
        // certificate, level, holder, in the catalogue, earlier payment, answers where each level has 2000.00
        "SKILL_LEVEL,       INTERMEDIATE_WORKER, WORKER,  ,      ,                          DG-8.5 p 2000.00",
        "SKILL_LEVEL,       INTERMEDIATE_WORKER, WORKER,  true,  ,                          DG-8.5 p 2000.00|DG-8.7 p REFUSED CONDITION_NOT_MET",
        "SKILL_LEVEL,       SENIOR_WORKER,       WORKER,  true,  ,                          DG-8.5 p 2000.00|DG-8.7 p 600.00",
        "SKILL_LEVEL,       CHIEF_TECHNICIAN,    WORKER,  true,  ,                          DG-8.5 p 2000.00|DG-8.7 p 600.00",
        "SKILL_LEVEL,       SENIOR_WORKER,       WORKER,  false, ,                          DG-8.5 p 2000.00|DG-8.7 p REFUSED CONDITION_NOT_MET",
        "SKILL_LEVEL,       SENIOR_WORKER,       STUDENT, true,  ,                          DG-8.5 p REFUSED CONDITION_NOT_MET",
        "SKILL_LEVEL,       SENIOR_WORKER,       WORKER,  true,  DG-8.5 2021-05-01 2000.00, DG-8.5 p REFUSED ALREADY_PAID",
        "SPECIAL_OPERATION, ,                    WORKER,  true,  ,                          DG-8.5 p 2000.00",
        "QUALIFICATION,     TECHNICIAN,          WORKER,  true,  ,                          DG-8.5 p NEEDS_DECISION HOLD",
        "SPECIAL_ABILITY,   ,                    WORKER,  true,  ,                          DG-8.5 p NEEDS_DECISION HOLD",
        "SPECIAL_ABILITY,   ,                    STUDENT, true,  ,                          DG-8.5 p REFUSED CONDITION_NOT_MET",
        "SPECIAL_ABILITY,   ,                    WORKER,  true,  DG-8.5 2021-05-01 2000.00, DG-8.5 p REFUSED ALREADY_PAID"
    })
    void DG_8_5_and_7_certificates_of_workers(
            String kind, String level, String holder, Boolean shortage, String paid, String answers) {
        assertThat(certificates(null, certificate("2022-05-01", kind, level, holder, shortage, paid)))
                .containsExactly(answers.split("[|]"));
    }

    @Test
    void DG_8_5_and_7_have_no_amount_where_none_is_set() {
        assertThat(Question.about(certificate("2022-05-01", "SKILL_LEVEL", "TECHNICIAN", "WORKER", true, null))
                        .answersIn("8"))
                .containsExactly("DG-8.5 p NEEDS_DECISION NO_STANDARD", "DG-8.7 p NEEDS_DECISION NO_STANDARD");
    }

    @Test
    void DG_8_7_follows_what_DG_8_5_has_paid() {
        SkillCertificate plain = certificate("2022-05-01", "SKILL_LEVEL", "TECHNICIAN", "WORKER", false, null);
        SkillCertificate scarce = certificate("2022-05-02", "SKILL_LEVEL", "TECHNICIAN", "WORKER", true, null);
        SkillCertificate early = certificate("2020-12-31", "SKILL_LEVEL", "TECHNICIAN", "WORKER", true, null);
        assertThat(certificates(null, plain, scarce))
                .containsExactly(
                        "DG-8.5 p 2000.00", "DG-8.5 p REFUSED ALREADY_PAID", "DG-8.7 p REFUSED CONDITION_NOT_MET");
        assertThat(certificates("DG-8.5.repeat=EVERY_CERTIFICATE", plain, scarce))
                .containsExactly(
                        "DG-8.5 p 2000.00",
                        "DG-8.5 p 2000.00",
                        "DG-8.7 p REFUSED CONDITION_NOT_MET",
                        "DG-8.7 p 600.00");
        assertThat(certificates(null, early, scarce))
                .containsExactly(
                        "DG-8.5 p REFUSED NOT_IN_FORCE",
                        "DG-8.5 p 2000.00",
                        "DG-8.7 p REFUSED NOT_IN_FORCE",
                        "DG-8.7 p 600.00");
    }

    @Test
    void DG_8_7_looks_into_the_catalogue_in_force_on_the_day_of_the_certificate() {
        SkillCertificate before = certificate("2021-12-31", "SKILL_LEVEL", "TECHNICIAN", "WORKER", null, null);
        SkillCertificate after = certificate("2022-01-01", "SKILL_LEVEL", "SENIOR_TECHNICIAN", "WORKER", null, null);
        assertThat(Question.about(before, after)
                        .with("DG-8.5.TECHNICIAN", "2000.00")
                        .with("DG-8.5.SENIOR_TECHNICIAN", "1999.00")
                        .with("DG-8.7", "30.00")
                        .listing("DG-8.6", "o", "2022-01-01")
                        .answersOf("DG-8.7"))
                .containsExactly("p REFUSED CONDITION_NOT_MET", "p 599.70");
    }

    private static List<String> project(ProjectTraining training, String standard, String switches) {
        Question question = Question.about(training).reading(switches);
        if (standard != null) {
            question.with("DG-8.2", standard);
        }
        return question.answers();
    }

    private static List<String> certificates(String switches, SkillCertificate... certificates) {
        Question question = Question.about(certificates).reading(switches).with("DG-8.5.NONE", "2000.00");
        for (SkillLevel level : SkillLevel.values()) {
            question.with("DG-8.5." + level, "2000.00");
        }
        return question.answersIn("8");
    }

    private static SkillCertificate certificate(
            String date, String kind, String level, String holder, Boolean shortage, String paid) {
        return new SkillCertificate(
                null,
                LocalDate.parse(date),
                "p",
                SkillCertificate.Kind.valueOf(kind),
                "o",
                level == null ? null : SkillLevel.valueOf(level),
                SkillCertificate.HolderStatus.valueOf(holder),
                shortage,
                null,
                Paid.of(paid));
    }
}
