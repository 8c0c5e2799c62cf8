package org.baigong.domain.employers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.baigong.domain.Paid;
import org.baigong.domain.Question;
import org.baigong.domain.common.Ownership;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.employers.facts.Employment;
import org.baigong.domain.employers.facts.GraduateEmployment;
import org.baigong.domain.employers.facts.Industry;
import org.baigong.domain.employers.facts.StudyProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 3, programmes for industry and graduates who stay, read a second time. */
class Article3Test {
    private static final String BOTH = "STRATEGIC_EMERGING FIVE_PILLARS_FOUR_SPECIALTIES";

    @ParameterizedTest
    @CsvSource({
        // lists, approved, earlier payment, answers
        "STRATEGIC_EMERGING,            420000.00, ,                       DG-3.2 c 420000.00",
        "STRATEGIC_EMERGING,            500000.00, ,                       DG-3.2 c 500000.00",
        "STRATEGIC_EMERGING,            500000.01, ,                       DG-3.2 c 500000.00",
        "STRATEGIC_EMERGING,            ,          ,                       DG-3.2 c NEEDS_DECISION WITHIN_BOUNDS",
        "STRATEGIC_EMERGING,            420000.00, DG-3.3 2021-05-01 1.00, DG-3.2 c REFUSED ALREADY_PAID",
        "STRATEGIC_EMERGING,            420000.00, DG-3.4 2021-05-01 1.00, DG-3.2 c 420000.00",
        "FIVE_PILLARS_FOUR_SPECIALTIES, 300000.00, ,                       DG-3.3 c 300000.00",
        "FIVE_PILLARS_FOUR_SPECIALTIES, 300000.01, ,                       DG-3.3 c 300000.00",
        "FIVE_PILLARS_FOUR_SPECIALTIES, ,          ,                       DG-3.3 c NEEDS_DECISION WITHIN_BOUNDS",
        "FIVE_PILLARS_FOUR_SPECIALTIES, 1.00,      DG-3.2 2021-05-01 1.00, DG-3.3 c REFUSED ALREADY_PAID"
    })
    void DG_3_2_and_3_fund_what_is_approved_up_to_a_cap(String lists, String approved, String paid, String answer) {
        assertThat(Question.about(programme("m", lists, approved, paid)).answers())
                .containsExactly(answer);
    }

    @Test
    void DG_3_2_goes_before_DG_3_3_for_a_programme_on_both_lists() {
        assertThat(Question.about(programme("m", BOTH, "450000.00", null)).answers())
                .containsExactly("DG-3.2 c 450000.00", "DG-3.3 c REFUSED HIGHER_HEAD_APPLIES");
        assertThat(Question.about(programme("m", null, "450000.00", null)).answers())
                .containsExactly("DG-3.2 c REFUSED CONDITION_NOT_MET", "DG-3.3 c REFUSED CONDITION_NOT_MET");
    }

    @Test
    void DG_3_2_and_3_fund_a_programme_once_whichever_head_did() {
        StudyProgramme pillar = programme("m", "FIVE_PILLARS_FOUR_SPECIALTIES", "1.00", null);
        StudyProgramme emerging = programme("m", "STRATEGIC_EMERGING", "2.00", null);
        StudyProgramme other = programme("n", "STRATEGIC_EMERGING", "3.00", null);
        StudyProgramme unapproved = programme("m", "STRATEGIC_EMERGING", null, null);
        assertThat(Question.about(pillar, emerging, other).answers())
                .containsExactly("DG-3.2 c REFUSED ALREADY_PAID", "DG-3.2 c 3.00", "DG-3.3 c 1.00");
        assertThat(Question.about(unapproved, pillar).answers())
                .containsExactly("DG-3.2 c NEEDS_DECISION WITHIN_BOUNDS", "DG-3.3 c 1.00");
        StudyProgramme early = new StudyProgramme(
                null,
                LocalDate.of(2020, 12, 31),
                "c",
                "m",
                List.of(Industry.STRATEGIC_EMERGING),
                Yuan.of("9.00"),
                List.of());
        assertThat(Question.about(early, pillar).answers())
                .containsExactly("DG-3.2 c REFUSED NOT_IN_FORCE", "DG-3.3 c 1.00");
    }

    @Test
    void DG_3_2_a_lower_standard_is_the_cap() {
        assertThat(Question.about(programme("m", "STRATEGIC_EMERGING", "450000.00", null))
                        .with("DG-3.2", "400000.00")
                        .answers())
                .containsExactly("DG-3.2 c 400000.00");
    }

    @ParameterizedTest
    @CsvSource({
        // graduated, started, insured, in Dongguan, under STRICT, under START_ONLY
        "2023-06-30, 2023-07-10, 2023-07 2023-12, true,  c 1000.00,                    c 1000.00",
        "2023-06-30, 2023-07-10, 2023-07 2023-11, true,  c REFUSED CONDITION_NOT_MET,  c REFUSED CONDITION_NOT_MET",
        "2024-06-30, 2025-01-01, 2025-01 2025-06, true,  c 1000.00,                    c 1000.00",
        "2024-06-29, 2025-01-01, 2025-01 2025-06, true,  c REFUSED CONDITION_NOT_MET,  c 1000.00",
        "2024-06-30, 2025-06-30, 2025-07 2025-12, true,  c REFUSED CONDITION_NOT_MET,  c 1000.00",
        "2024-06-30, 2025-07-01, 2025-07 2025-12, true,  c REFUSED CONDITION_NOT_MET,  c REFUSED CONDITION_NOT_MET",
        "2024-02-29, 2024-09-01, 2024-09 2025-02, true,  c 1000.00,                    c 1000.00",
        "2023-02-28, 2023-09-01, 2023-09 2024-02, true,  c REFUSED CONDITION_NOT_MET,  c 1000.00",
        "2024-06-30, 2024-08-01, 2024-08 2025-05, false, c REFUSED CONDITION_NOT_MET,  c REFUSED CONDITION_NOT_MET"
    })
    void DG_3_4_half_a_year_with_one_employer_within_a_year(
            String graduated, String started, String insured, boolean here, String strict, String startOnly) {
        GraduateEmployment stated = graduate("g", "PRIVATE", graduated, null, employment(started, insured, here));
        assertThat(Question.about(stated).answersOf("DG-3.4")).containsExactly(strict);
        assertThat(Question.about(stated).reading("DG-3.4.window=START_ONLY").answersOf("DG-3.4"))
                .containsExactly(startOnly);
    }

    @Test
    void DG_3_4_once_for_each_graduate_of_a_private_college() {
        Employment stay = employment("2021-08-01", "2021-08 2022-01", true);
        Employment half = employment("2021-08-01", "2021-08 2021-10", true);
        Employment rest = employment("2021-11-01", "2021-11 2022-01", true);
        assertThat(Question.about(
                                graduate("g", "PRIVATE", "2021-06-30", null, stay),
                                graduate("g", "PRIVATE", "2021-06-30", null, stay),
                                graduate("h", "PRIVATE", "2021-06-30", null, stay),
                                graduate("i", "PRIVATE", "2021-06-30", "DG-3.4 2021-12-01 1000.00", stay),
                                graduate("j", "PRIVATE", "2021-06-30", null, half, rest),
                                graduate("k", "PUBLIC", "2021-06-30", null, stay),
                                graduate("l", "PRIVATE", "2021-06-30", null))
                        .answersOf("DG-3.4"))
                .containsExactly(
                        "c 1000.00",
                        "c REFUSED ALREADY_PAID",
                        "c 1000.00",
                        "c REFUSED ALREADY_PAID",
                        "c REFUSED CONDITION_NOT_MET",
                        "c REFUSED CONDITION_NOT_MET",
                        "c REFUSED CONDITION_NOT_MET");
        GraduateEmployment unlisted = new GraduateEmployment(
                null,
                null,
                "g",
                "c",
                Ownership.PRIVATE,
                List.of(),
                LocalDate.of(2021, 6, 30),
                List.of(stay),
                List.of());
        assertThat(Question.about(unlisted).answersOf("DG-3.4")).containsExactly("c REFUSED CONDITION_NOT_MET");
    }

    private static StudyProgramme programme(String name, String lists, String approved, String paid) {
        List<Industry> industries = lists == null
                ? List.of()
                : Arrays.stream(lists.split(" ")).map(Industry::valueOf).toList();
        Yuan budget = approved == null ? null : Yuan.of(approved);
        return new StudyProgramme(null, null, "c", name, industries, budget, Paid.of(paid));
    }

    private static Employment employment(String started, String insured, boolean here) {
        String[] months = insured.split(" ");
        return new Employment(
                "n", LocalDate.parse(started), YearMonth.parse(months[0]), YearMonth.parse(months[1]), here);
    }

    private static GraduateEmployment graduate(
            String name, String ownership, String graduated, String paid, Employment... employments) {
        return new GraduateEmployment(
                null,
                null,
                name,
                "c",
                Ownership.valueOf(ownership),
                List.of(Industry.FIVE_PILLARS_FOUR_SPECIALTIES),
                LocalDate.parse(graduated),
                List.of(employments),
                Paid.of(paid));
    }
}
