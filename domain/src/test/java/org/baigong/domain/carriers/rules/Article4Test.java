package org.baigong.domain.carriers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.baigong.domain.Paid;
import org.baigong.domain.Question;
import org.baigong.domain.carriers.facts.RecognisedBase;
import org.baigong.domain.common.facts.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 4, municipal high-level bases, read a second time. */
class Article4Test {
    @ParameterizedTest
    @CsvSource({
        // running number, earlier payment, DG-4.2, DG-4.3
        ",   ,                       ,                      b 1000000.00",
        "1,  ,                       b WITHIN_QUOTA,        b 1000000.00",
        "50, ,                       b WITHIN_QUOTA,        b 1000000.00",
        "51, ,                       b NEEDS_DECISION HOLD, b NEEDS_DECISION HOLD",
        "51, DG-4.3 2021-05-01 1.00, b NEEDS_DECISION HOLD, b REFUSED ALREADY_PAID",
        "1,  DG-4.3 2021-05-01 1.00, b WITHIN_QUOTA,        b REFUSED ALREADY_PAID",
        "1,  DG-4.2 2021-05-01 1.00, b WITHIN_QUOTA,        b 1000000.00"
    })
    void DG_4_2_and_3_fifty_bases_are_funded_once(Integer ordinal, String paid, String quota, String funding) {
        Question question = Question.about(new RecognisedBase(null, null, "b", ordinal, Paid.of(paid)));
        assertThat(question.answersOf("DG-4.2")).isEqualTo(quota == null ? List.of() : List.of(quota));
        assertThat(question.answersOf("DG-4.3")).containsExactly(funding);
    }

    @ParameterizedTest
    @CsvSource({
        // earlier payment, answers for 2022, 2022 and 2023 once, answers once a year
        ",                        b 1000000.00|b REFUSED ALREADY_PAID|b REFUSED ALREADY_PAID,           b 1000000.00|b REFUSED ALREADY_PAID|b 1000000.00",
        "DG-4.3 2022-12-31 1.00,  b REFUSED ALREADY_PAID|b REFUSED ALREADY_PAID|b REFUSED ALREADY_PAID, b REFUSED ALREADY_PAID|b REFUSED ALREADY_PAID|b 1000000.00",
        "DG-4.3 2021-12-31 1.00,  b REFUSED ALREADY_PAID|b REFUSED ALREADY_PAID|b REFUSED ALREADY_PAID, b 1000000.00|b REFUSED ALREADY_PAID|b 1000000.00"
    })
    void DG_4_3_once_or_once_a_calendar_year(String paid, String once, String yearly) {
        RecognisedBase[] years = Stream.of("2022-01-01", "2022-12-31", "2023-01-01")
                .map(date -> new RecognisedBase(null, LocalDate.parse(date), "b", null, Paid.of(paid)))
                .toArray(RecognisedBase[]::new);
        assertThat(Question.about(years).answersOf("DG-4.3")).containsExactly(once.split("[|]"));
        assertThat(Question.about(years).reading("DG-4.3.frequency=YEARLY").answersOf("DG-4.3"))
                .containsExactly(yearly.split("[|]"));
    }

    @ParameterizedTest
    @CsvSource({"DG-4.2, 50, dongguan MET", "DG-4.2, 49, dongguan NOT_MET", "DG-16.2, 50,"})
    void DG_4_2_the_number_of_bases_is_measured_at_any_date(String indicator, long value, String answer) {
        assertThat(Question.about(new Progress(null, null, indicator, value, null, null, null))
                        .on("2031-01-01")
                        .answersOf("DG-4.2"))
                .isEqualTo(answer == null ? List.of() : List.of(answer));
    }
}
