package org.baigong.domain.talent.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.talent.rules.Stated.certificate;
import static org.baigong.domain.talent.rules.Stated.day;
import static org.baigong.domain.talent.rules.Stated.honour;
import static org.baigong.domain.talent.rules.Stated.recognition;
import static org.baigong.domain.talent.rules.Stated.studio;
import static org.baigong.domain.talent.rules.Stated.talent;

import java.util.List;
import org.baigong.domain.Question;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.talent.facts.TalentCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 27, the talent card, read a second time. */
class Article27Test {
    private static final String CARD = "p TALENT_CARD";
    private static final String NONE = "p REFUSED CONDITION_NOT_MET";

    @ParameterizedTest
    @EnumSource(HonorificTitle.class)
    void DG_27_2_every_named_title_opens_the_card(HonorificTitle title) {
        assertThat(Question.about(honour(title.name(), null)).answersOf("DG-27.2"))
                .containsExactly(title == HonorificTitle.OTHER ? NONE : CARD);
    }

    @ParameterizedTest
    @CsvSource({
        // name of the title, day of the question, opens
        "金牌匠人, 2022-01-01, true",
        "金牌匠人, 2022-12-31, true",
        "金牌匠人, 2021-12-31, false",
        "金牌匠人, 2023-01-01, false",
        "银牌匠人, 2022-06-30, false",
        ",         2022-06-30, false"
    })
    void DG_27_2_another_title_opens_it_while_the_city_lists_its_name(String named, String on, boolean opens) {
        assertThat(Question.about(honour("OTHER", named))
                        .on(on)
                        .listing("DG-27.2", "金牌匠人", "2022-01-01", "2022-12-31")
                        .answersOf("DG-27.2"))
                .containsExactly(opens ? CARD : NONE);
    }

    @ParameterizedTest
    @CsvSource({
        // certificate, level, reading, opens
        "SKILL_LEVEL,   SENIOR_WORKER,            INCLUDED, false",
        "SKILL_LEVEL,   TECHNICIAN,               INCLUDED, true",
        "QUALIFICATION, SENIOR_TECHNICIAN,        INCLUDED, true",
        "SKILL_LEVEL,   SPECIAL_GRADE_TECHNICIAN, INCLUDED, true",
        "SKILL_LEVEL,   CHIEF_TECHNICIAN,         INCLUDED, true",
        "SKILL_LEVEL,   SENIOR_WORKER,            EXCLUDED, false",
        "SKILL_LEVEL,   TECHNICIAN,               EXCLUDED, true",
        "QUALIFICATION, SENIOR_TECHNICIAN,        EXCLUDED, true",
        "SKILL_LEVEL,   SPECIAL_GRADE_TECHNICIAN, EXCLUDED, false",
        "SKILL_LEVEL,   CHIEF_TECHNICIAN,         EXCLUDED, false"
    })
    void DG_27_2_a_certificate_of_technician_or_above(String kind, String level, String reading, boolean opens) {
        assertThat(Question.about(certificate(kind, level))
                        .reading("DG-27.2.higherLevels=" + reading)
                        .answersOf("DG-27.2"))
                .containsExactly(opens ? CARD : NONE);
    }

    @ParameterizedTest
    @CsvSource({"SPECIAL_OPERATION", "SPECIAL_ABILITY", "INTERNATIONAL"})
    void DG_27_2_does_not_listen_to_certificates_without_a_level(String kind) {
        assertThat(Question.about(certificate(kind, null)).answersOf("DG-27.2")).isEmpty();
    }

    @Test
    void DG_27_2_leaders_of_studios_and_workstations_and_leading_talents() {
        assertThat(Question.about(studio("MASTER_STUDIO")).answersOf("DG-27.2")).containsExactly(CARD);
        assertThat(Question.about(studio("TECHNICIAN_WORKSTATION")).answersOf("DG-27.2"))
                .containsExactly(CARD);
        assertThat(Question.about(recognition("p")).answersOf("DG-27.2")).containsExactly(CARD);
        assertThat(Question.about(recognition(null)).answersOf("DG-27.2")).isEmpty();
        assertThat(Question.about(talent("p")).answersOf("DG-27.2")).containsExactly(CARD);
    }

    @Test
    void DG_27_2_one_verdict_per_person_shows_all_grounds() {
        List<Verdict> verdicts = Question.about(
                        certificate("SKILL_LEVEL", "SENIOR_WORKER"),
                        honour("GUANYI_CRAFTSMAN", null),
                        talent("p", 101, null, null, null),
                        studio("MASTER_STUDIO"),
                        talent("p"))
                .verdicts();
        assertThat(verdicts)
                .filteredOn(verdict -> verdict.clause().code().equals("DG-27.2"))
                .singleElement()
                .satisfies(verdict -> assertThat(((Verdict.Granted) verdict).derivation())
                        .extracting(step -> step.text().zh())
                        .containsExactly("持有“莞邑工匠”称号", "领办技能大师工作室（技师工作站）", "为技能领军人才"));
    }

    @Test
    void DG_27_2_a_title_beyond_the_quota_waits_unless_there_is_another_ground() {
        assertThat(Question.about(talent("p", 101, null, null, null), certificate("SKILL_LEVEL", "SENIOR_WORKER"))
                        .answersOf("DG-27.2"))
                .containsExactly("p NEEDS_DECISION HOLD");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-27, REFUSED CONDITION_NOT_MET",
        "2022-02-28, CARD_BENEFITS",
        "2022-06-30, CARD_BENEFITS",
        "2023-02-28, CARD_BENEFITS",
        "2023-03-01, REFUSED CONDITION_NOT_MET",
        "          , CARD_BENEFITS"
    })
    void DG_27_3_a_card_is_valid_on_its_first_and_on_its_last_day(String date, String answer) {
        assertThat(Question.about(new TalentCard(null, day(date), "p", day("2022-02-28"), day("2023-02-28")))
                        .answers())
                .containsExactly("DG-27.3 p " + answer);
    }
}
