package org.baigong.domain.training.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.baigong.domain.Paid;
import org.baigong.domain.Question;
import org.baigong.domain.common.Ownership;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.training.facts.InternationalClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 5, international co-operation, read a second time. */
class Article5Test {
    private static final String ANY = "DG-5.2.ownership=ANY";

    @ParameterizedTest
    @CsvSource({
        // ownership, students, DG-5.1, DG-5.2, DG-5.2 for any college
        "PUBLIC,  30, c INTERNATIONAL_CLASS, c 150000.00,                 c 150000.00",
        "PUBLIC,  0,  c INTERNATIONAL_CLASS, c 0.00,                      c 0.00",
        "PRIVATE, 30, c NOT_COVERED,         c REFUSED CONDITION_NOT_MET, c 150000.00"
    })
    void DG_5_1_and_2_international_classes(
            String ownership, int students, String open, String subsidy, String whoever) {
        InternationalClass course =
                new InternationalClass(null, null, "c", Ownership.valueOf(ownership), "2021-2022", students);
        assertThat(Question.about(course).answers()).containsExactly("DG-5.1 " + open, "DG-5.2 " + subsidy);
        assertThat(Question.about(course).reading(ANY).answersOf("DG-5.2")).containsExactly(whoever);
    }

    @ParameterizedTest
    @CsvSource({
        // holder, on the list, listed, earlier payment, answer
        "STUDENT, ,      ,    ,                            s 5000.00",
        "STUDENT, true,  ,    ,                            s 5000.00",
        "STUDENT, false, ,    ,                            s REFUSED CONDITION_NOT_MET",
        "STUDENT, ,      x,   ,                            s 5000.00",
        "STUDENT, ,      y,   ,                            s REFUSED CONDITION_NOT_MET",
        "STUDENT, true,  y,   ,                            s 5000.00",
        "STUDENT, false, x,   ,                            s REFUSED CONDITION_NOT_MET",
        "WORKER,  true,  x,   ,                            s REFUSED CONDITION_NOT_MET",
        "STUDENT, ,      ,    DG-5.3 2021-05-01 5000.00,   s REFUSED ALREADY_PAID",
        "STUDENT, ,      ,    DG-8.5 2021-05-01 5000.00,   s 5000.00"
    })
    void DG_5_3_students_with_a_certificate_that_the_city_accepts(
            String holder, Boolean onCityList, String listed, String paid, String answer) {
        Question question = Question.about(certificate("x", holder, onCityList, paid));
        if (listed != null) {
            question.listing("DG-5.3", listed, "2021-01-01");
        }
        assertThat(question.answersOf("DG-5.3")).containsExactly(answer);
    }

    @Test
    void DG_5_3_a_list_that_is_empty_on_the_day_decides_nothing() {
        assertThat(Question.about(certificate("x", "STUDENT", null, null))
                        .listing("DG-5.3", "y", "2022-07-01")
                        .answersOf("DG-5.3"))
                .containsExactly("s 5000.00");
    }

    @ParameterizedTest
    @CsvSource({
        // earlier payment, answers for x, x and y once for a person, answers once for a certificate
        ",                            s 5000.00|s REFUSED ALREADY_PAID|s REFUSED ALREADY_PAID,              s 5000.00|s REFUSED ALREADY_PAID|s 5000.00",
        "DG-5.3 2021-05-01 5000.00 y, s REFUSED ALREADY_PAID|s REFUSED ALREADY_PAID|s REFUSED ALREADY_PAID, s 5000.00|s REFUSED ALREADY_PAID|s REFUSED ALREADY_PAID"
    })
    void DG_5_3_once_for_a_person_or_for_a_certificate(String paid, String perPerson, String perCertificate) {
        SkillCertificate[] certificates = Stream.of("x", "x", "y")
                .map(name -> certificate(name, "STUDENT", null, paid))
                .toArray(SkillCertificate[]::new);
        assertThat(Question.about(certificates).answersOf("DG-5.3")).containsExactly(perPerson.split("[|]"));
        assertThat(Question.about(certificates)
                        .reading("DG-5.3.once=PER_CERTIFICATE")
                        .answersOf("DG-5.3"))
                .containsExactly(perCertificate.split("[|]"));
    }

    private static SkillCertificate certificate(String name, String holder, Boolean onCityList, String paid) {
        return new SkillCertificate(
                null,
                null,
                "s",
                SkillCertificate.Kind.INTERNATIONAL,
                name,
                null,
                SkillCertificate.HolderStatus.valueOf(holder),
                null,
                onCityList,
                Paid.of(paid));
    }
}
