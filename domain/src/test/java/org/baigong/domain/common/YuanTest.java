package org.baigong.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.01", "1.10", "30000.00", "9999999999999.99"})
    void is_written_as_it_was_read(String yuan) {
        assertThat(Yuan.of(yuan)).hasToString(yuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.0",
                "1.000",
                "01.00",
                "-1.00",
                "+1.00",
                "1,000.00",
                "10000000000000.00",
                "１.00",
                " 1.00"
            })
    void refuses_what_is_no_amount(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.of(text));
    }

    @Test
    void shares_are_cut_to_the_fen_and_the_first_takes_the_remainder() {
        assertThat(Yuan.of("100.00").split(3)).extracting(Yuan::toString).containsExactly("33.34", "33.33", "33.33");
        assertThat(Yuan.of("0.02").split(3)).extracting(Yuan::toString).containsExactly("0.02", "0.00", "0.00");
    }

    @Test
    void a_percentage_drops_what_is_below_a_fen() {
        assertThat(Yuan.of("333333.00").percent(Percentage.of("150.00"))).hasToString("499999.50");
        assertThat(Yuan.of("0.03").percent(Percentage.of("50.00"))).hasToString("0.01");
    }

    @Test
    void a_percentage_of_a_huge_amount_is_exact_or_refused() {
        assertThat(Yuan.of("9999999999999.99").percent(Percentage.of("150.00"))).hasToString("14999999999999.98");
        Percentage absurd = Percentage.of("9999999999999.99");
        assertThatThrownBy(() -> Yuan.of("9999999999999.99").percent(absurd)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void never_wraps_around() {
        Yuan most = new Yuan(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(new Yuan(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Yuan.sum(List.of(most, most))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void percentages_print_without_idle_zeros() {
        assertThat(Percentage.of("150.00")).hasToString("150 %");
        assertThat(Percentage.of("12.50")).hasToString("12.5 %");
        assertThat(Percentage.of("0.00")).hasToString("0 %");
    }
}
