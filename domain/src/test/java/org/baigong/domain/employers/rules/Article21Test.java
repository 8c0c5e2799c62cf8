package org.baigong.domain.employers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.baigong.domain.Paid;
import org.baigong.domain.Question;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.employers.facts.CertificationYear;
import org.baigong.domain.employers.facts.EvaluationOrganisation;
import org.baigong.domain.employers.facts.QuestionBank;
import org.baigong.domain.employers.facts.ShortageCertification;
import org.baigong.domain.employers.facts.SocialEvaluationFiling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 21, certification by enterprises, read a second time. */
class Article21Test {
    @ParameterizedTest
    @CsvSource({
        // kind, in Dongguan, filed, certified, earlier payment, DG-21.1, DG-21.2
        "ENTERPRISE,                     true,  true,  1, ,                        n LEVEL_CERTIFICATION,       n 50000.00",
        "ENTERPRISE,                     true,  true,  0, ,                        n LEVEL_CERTIFICATION,       n REFUSED CONDITION_NOT_MET",
        "ENTERPRISE,                     true,  false, 1, ,                        n LEVEL_CERTIFICATION,       n REFUSED CONDITION_NOT_MET",
        "ENTERPRISE,                     false, true,  1, ,                        n REFUSED CONDITION_NOT_MET, n REFUSED CONDITION_NOT_MET",
        "ENTERPRISE,                     true,  true,  1, DG-21.2 2021-05-01 1.00, n LEVEL_CERTIFICATION,       n REFUSED ALREADY_PAID",
        "TECHNICAL_SCHOOL,               true,  true,  1, ,                        n LEVEL_CERTIFICATION,       n REFUSED CONDITION_NOT_MET",
        "SOCIAL_EVALUATION_ORGANISATION, true,  true,  1, ,                        n LEVEL_CERTIFICATION,       n REFUSED CONDITION_NOT_MET",
        "VOCATIONAL_COLLEGE,             true,  true,  1, ,                        n REFUSED CONDITION_NOT_MET, n REFUSED CONDITION_NOT_MET"
    })
    void DG_21_1_and_2_organisations_that_certify(
            String kind, boolean here, boolean filed, int certified, String paid, String support, String subsidy) {
        Question question = Question.about(organisation(null, kind, here, filed, certified, paid));
        assertThat(question.answersOf("DG-21.1")).containsExactly(support);
        assertThat(question.answersOf("DG-21.2")).containsExactly(subsidy);
    }

    @Test
    void DG_21_2_once_for_an_enterprise_where_an_earlier_fact_was_in_force() {
        assertThat(Question.about(
                                organisation("2020-12-31", "ENTERPRISE", true, true, 1, null),
                                organisation("2021-01-01", "ENTERPRISE", true, true, 1, null),
                                organisation("2022-01-01", "ENTERPRISE", true, true, 9, null))
                        .answersOf("DG-21.2"))
                .containsExactly("n REFUSED NOT_IN_FORCE", "n 50000.00", "n REFUSED ALREADY_PAID");
    }

    @ParameterizedTest
    @CsvSource({
        // kind, filed, proposal, scale, answer
        "ENTERPRISE,       true,  20000.00,  ,         n 20000.00",
        "ENTERPRISE,       true,  100000.00, ,         n 100000.00",
        "ENTERPRISE,       true,  19999.99,  ,         n REFUSED OUTSIDE_RANGE",
        "ENTERPRISE,       true,  100000.01, ,         n REFUSED OUTSIDE_RANGE",
        "ENTERPRISE,       true,  ,          ,         n NEEDS_DECISION WITHIN_BOUNDS",
        "ENTERPRISE,       true,  20000.00,  60000.00, n 60000.00",
        "ENTERPRISE,       false, 20000.00,  60000.00, n REFUSED CONDITION_NOT_MET",
        "TECHNICAL_SCHOOL, true,  20000.00,  60000.00, n REFUSED CONDITION_NOT_MET"
    })
    void DG_21_3_a_filed_bank_of_an_enterprise(
            String kind, boolean filed, String proposed, String scale, String answer) {
        Question question = Question.about(bank(kind, "q", filed, proposed, null));
        if (scale != null) {
            question.with("DG-21.3", scale);
        }
        assertThat(question.answersOf("DG-21.3")).containsExactly(answer);
    }

    @ParameterizedTest
    @CsvSource({
        // earlier payment for bank r, answers for q, q and r once for an enterprise, answers once for a bank
        ",                          n 20000.00|n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID,             n 20000.00|n REFUSED ALREADY_PAID|n 20000.00",
        "DG-21.3 2021-05-01 1.00 r, n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID, n 20000.00|n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID",
        "DG-21.3 2021-05-01 1.00,   n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID, n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID"
    })
    void DG_21_3_once_for_an_enterprise_or_for_a_bank(String paid, String perEnterprise, String perBank) {
        QuestionBank[] banks = Stream.of("q", "q", "r")
                .map(name -> bank("ENTERPRISE", name, true, "20000.00", paid))
                .toArray(QuestionBank[]::new);
        assertThat(Question.about(banks).answersOf("DG-21.3")).containsExactly(perEnterprise.split("[|]"));
        assertThat(Question.about(banks).reading("DG-21.3.once=PER_BANK").answersOf("DG-21.3"))
                .containsExactly(perBank.split("[|]"));
    }

    @ParameterizedTest
    @CsvSource({
        // kind, in the catalogue, certified, proposal, answer
        "ENTERPRISE,       true,  1, 20000.00,  n 20000.00",
        "ENTERPRISE,       true,  1, 100000.00, n 100000.00",
        "ENTERPRISE,       true,  1, 19999.99,  n REFUSED OUTSIDE_RANGE",
        "ENTERPRISE,       true,  1, 100000.01, n REFUSED OUTSIDE_RANGE",
        "ENTERPRISE,       true,  1, ,          n NEEDS_DECISION WITHIN_BOUNDS",
        "ENTERPRISE,       true,  0, 20000.00,  n REFUSED CONDITION_NOT_MET",
        "ENTERPRISE,       false, 1, 20000.00,  n REFUSED CONDITION_NOT_MET",
        "TECHNICAL_SCHOOL, true,  1, 20000.00,  n REFUSED CONDITION_NOT_MET"
    })
    void DG_21_4_an_enterprise_that_certifies_a_shortage_occupation(
            String kind, boolean shortage, int certified, String proposed, String answer) {
        assertThat(Question.about(shortage(kind, "2022-05-01", shortage, certified, proposed, null))
                        .answers())
                .containsExactly("DG-21.4 " + answer);
    }

    @ParameterizedTest
    @CsvSource({
        // earlier payment, answers for 2022, 2022 and 2023 once a year, answers once
        ",                         n 20000.00|n REFUSED ALREADY_PAID|n 20000.00,                         n 20000.00|n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID",
        "DG-21.4 2023-01-01 1.00,  n 20000.00|n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID,             n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID",
        "DG-21.4 2021-12-31 1.00,  n 20000.00|n REFUSED ALREADY_PAID|n 20000.00,                         n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID|n REFUSED ALREADY_PAID"
    })
    void DG_21_4_once_a_calendar_year_or_once(String paid, String yearly, String once) {
        ShortageCertification[] years = Stream.of("2022-01-01", "2022-12-31", "2023-01-01")
                .map(date -> shortage("ENTERPRISE", date, true, 1, "20000.00", paid))
                .toArray(ShortageCertification[]::new);
        assertThat(Question.about(years).answersOf("DG-21.4")).containsExactly(yearly.split("[|]"));
        assertThat(Question.about(years).reading("DG-21.4.frequency=ONCE").answersOf("DG-21.4"))
                .containsExactly(once.split("[|]"));
    }

    @ParameterizedTest
    @CsvSource({
        // kind, year, new certificates, technicians or above, earlier payment, answer
        "ENTERPRISE,       2022, 1000, 100, ,                        n 100000.00",
        "ENTERPRISE,       2022, 9000, 900, ,                        n 100000.00",
        "ENTERPRISE,       2022, 999,  100, ,                        n REFUSED CONDITION_NOT_MET",
        "ENTERPRISE,       2022, 1000, 99,  ,                        n REFUSED CONDITION_NOT_MET",
        "TECHNICAL_SCHOOL, 2022, 1000, 100, ,                        n REFUSED CONDITION_NOT_MET",
        "ENTERPRISE,       2022, 1000, 100, DG-21.5 2022-01-01 1.00, n REFUSED ALREADY_PAID",
        "ENTERPRISE,       2022, 1000, 100, DG-21.5 2023-01-01 1.00, n 100000.00",
        "ENTERPRISE,       2021, 1000, 100, ,                        n 100000.00",
        "ENTERPRISE,       2025, 1000, 100, ,                        n 100000.00",
        "ENTERPRISE,       2020, 1000, 100, ,                        n REFUSED NOT_IN_FORCE",
        "ENTERPRISE,       2026, 1000, 100, ,                        n REFUSED NOT_IN_FORCE"
    })
    void DG_21_5_the_volume_of_one_year(
            String kind, int year, int certificates, int technicians, String paid, String answer) {
        assertThat(Question.about(year(kind, year, certificates, technicians, paid))
                        .answers())
                .containsExactly("DG-21.5 " + answer);
    }

    @Test
    void DG_21_5_once_a_year_and_years_are_never_added() {
        assertThat(Question.about(
                                year("ENTERPRISE", 2022, 600, 60, null),
                                year("ENTERPRISE", 2023, 600, 60, null),
                                year("ENTERPRISE", 2024, 1000, 100, null),
                                year("ENTERPRISE", 2024, 1000, 100, null))
                        .answersOf("DG-21.5"))
                .containsExactly(
                        "n REFUSED CONDITION_NOT_MET",
                        "n REFUSED CONDITION_NOT_MET",
                        "n 100000.00",
                        "n REFUSED ALREADY_PAID");
    }

    @ParameterizedTest
    @CsvSource({
        // kind, leading, filed by, earlier payment, answer
        "ENTERPRISE,           true,  PROVINCIAL_DEPARTMENT, ,                        n 500000.00",
        "ENTERPRISE,           false, PROVINCIAL_DEPARTMENT, ,                        n REFUSED CONDITION_NOT_MET",
        "ENTERPRISE,           true,  MUNICIPAL_BUREAU,      ,                        n REFUSED CONDITION_NOT_MET",
        "INDUSTRY_ASSOCIATION, true,  PROVINCIAL_DEPARTMENT, ,                        n REFUSED CONDITION_NOT_MET",
        "ENTERPRISE,           true,  PROVINCIAL_DEPARTMENT, DG-21.6 2021-05-01 1.00, n REFUSED ALREADY_PAID"
    })
    void DG_21_6_a_leading_enterprise_filed_by_the_province(
            String kind, boolean leading, String filedBy, String paid, String answer) {
        SocialEvaluationFiling filing = new SocialEvaluationFiling(
                null,
                null,
                "n",
                OrganisationKind.valueOf(kind),
                leading,
                SocialEvaluationFiling.FiledBy.valueOf(filedBy),
                Paid.of(paid));
        assertThat(Question.about(filing).answers()).containsExactly("DG-21.6 " + answer);
    }

    @Test
    void DG_21_6_once_for_an_enterprise() {
        SocialEvaluationFiling filing = new SocialEvaluationFiling(
                null,
                null,
                "n",
                OrganisationKind.ENTERPRISE,
                true,
                SocialEvaluationFiling.FiledBy.PROVINCIAL_DEPARTMENT,
                List.of());
        assertThat(Question.about(filing, filing).answersOf("DG-21.6"))
                .containsExactly("n 500000.00", "n REFUSED ALREADY_PAID");
    }

    private static EvaluationOrganisation organisation(
            String date, String kind, boolean here, boolean filed, int certified, String paid) {
        return new EvaluationOrganisation(
                null, day(date), "n", OrganisationKind.valueOf(kind), here, filed, certified, Paid.of(paid));
    }

    private static QuestionBank bank(String kind, String name, boolean filed, String proposed, String paid) {
        return new QuestionBank(
                null, null, "n", OrganisationKind.valueOf(kind), name, filed, yuan(proposed), Paid.of(paid));
    }

    private static ShortageCertification shortage(
            String kind, String date, boolean shortage, int certified, String proposed, String paid) {
        return new ShortageCertification(
                null,
                day(date),
                "n",
                OrganisationKind.valueOf(kind),
                "o",
                shortage,
                certified,
                yuan(proposed),
                Paid.of(paid));
    }

    private static CertificationYear year(String kind, int year, int certificates, int technicians, String paid) {
        return new CertificationYear(
                null, null, "n", OrganisationKind.valueOf(kind), year, certificates, technicians, Paid.of(paid));
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Yuan yuan(String amount) {
        return amount == null ? null : Yuan.of(amount);
    }
}
