package org.baigong.domain.plans.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import org.baigong.domain.common.Attempt;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.law.Instruments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be reported of an indicator, and in which shape. */
class ReportTest {
    @ParameterizedTest
    @CsvSource({
        // indicator, value, part, total, what comes of it
        "DG-15.4, 200000, , ,    200000",
        "DG-15.4, 0,      , ,    0",
        "DG-15.4, ,       , ,    WRONG_QUANTITY /value",
        "DG-15.4, 1,      1, 2,  WRONG_QUANTITY /value",
        "DG-23.1, ,       3, 20, 3/20",
        "DG-23.1, ,       0, 0,  0/0",
        "DG-23.1, ,       20, 20, 20/20",
        "DG-23.1, ,       21, 20, PART_ABOVE_TOTAL /part",
        "DG-23.1, ,       3, ,   WRONG_QUANTITY /part",
        "DG-23.1, 15,     , ,    WRONG_QUANTITY /part",
        "DG-23.1, 15,     3, 20, WRONG_QUANTITY /part",
        "DG-S1.2.4, 50,   , ,    INDICATOR_COUNTED /indicator",
        "DG-14.1, ,       3, 20, INDICATOR_COUNTED /indicator"
    })
    void is_of_the_indicators_shape_and_not_counted_here(
            String name, Long value, Long part, Long total, String expected) {
        Indicator indicator = Instruments.load("dongguan-2021").clauses().stream()
                .flatMap(clause -> clause.indicators().stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(told(Report.of(indicator, 2023, null, Quantity.of(indicator, value, part, total), "年报")))
                .isEqualTo(expected);
    }

    private static String told(Attempt<Report> attempt) {
        if (attempt instanceof Attempt.Refused<Report> refused) {
            return refused.faults().get(0).code() + " "
                    + refused.faults().get(0).at();
        }
        Quantity quantity = ((Attempt.Done<Report>) attempt).value().measured().quantity();
        return quantity instanceof Quantity.Share share
                ? share.part() + "/" + share.total()
                : Long.toString(((Quantity.Count) quantity).value());
    }
}
