package org.baigong.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    @ParameterizedTest
    @ValueSource(strings = {"990000197602020019", "99000019830909008X", "990000200001052 28X"})
    void identity_numbers_are_right_to_the_check_character(String stated) {
        String number = stated.replace(" ", "");
        assertThat(IdentityNumber.isValid(number)).isTrue();
        for (int i = 0; i < 17; i++) {
            char other = (char) ('0' + (number.charAt(i) - '0' + 1) % 10);
            String mistyped = number.substring(0, i) + other + number.substring(i + 1);
            assertThat(IdentityNumber.isValid(mistyped)).as(mistyped).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "990000",
                "990000197602300011",
                "990000197602020018",
                "99000019830909008x",
                "９90000197602020019"
            })
    void refuses_what_is_no_identity_number(String text) {
        assertThat(IdentityNumber.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdentityNumber(text))
                .withMessageNotContaining(text.isEmpty() ? "!" : text);
    }

    @Test
    void an_identity_number_never_prints_whole() {
        IdentityNumber number = new IdentityNumber("990000197602020019");
        assertThat(number).hasToString("990***********0019");
        assertThat(String.valueOf(java.util.List.of(number))).doesNotContain("19760202");
    }

    @Test
    void credit_codes_are_right_to_the_check_character() {
        assertThat(CreditCode.isValid("91350100M000100Y43")).isTrue();
        assertThat(CreditCode.isValid("91350100M000100Y44")).isFalse();
        assertThat(CreditCode.isValid("91350100I000100Y43")).isFalse();
        assertThat(new CreditCode("12990000MB2C00001X")).hasToString("12************001X");
    }
}
