package org.baigong.domain.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a percentage is printed: with as many decimals as it has. */
class PercentageTest {
    @ParameterizedTest
    @CsvSource({"150.00, 150 %", "12.50, 12.5 %", "12.34, 12.34 %", "12.04, 12.04 %", "0.50, 0.5 %", "0.00, 0 %"})
    void is_printed_with_the_decimals_it_has(String percent, String printed) {
        assertThat(Percentage.of(percent)).hasToString(printed);
    }
}
