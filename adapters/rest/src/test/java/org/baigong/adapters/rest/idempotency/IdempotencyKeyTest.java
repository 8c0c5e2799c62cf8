package org.baigong.adapters.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baigong.adapters.rest.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    @Test
    void with_quotation_marks_or_without_it_is_the_same_key() {
        assertThat(IdempotencyKey.of(List.of("\"8e03978e-40d5\""))).isEqualTo("8e03978e-40d5");
        assertThat(IdempotencyKey.of(List.of(" 8e03978e-40d5 "))).isEqualTo("8e03978e-40d5");
    }

    @Test
    void what_is_escaped_is_unescaped() {
        assertThat(IdempotencyKey.of(List.of("\"a \\\"b\\\\ c\""))).isEqualTo("a \"b\\ c");
    }

    @Test
    void up_to_255_characters() {
        String longest = "k".repeat(255);
        assertThat(IdempotencyKey.of(List.of(longest))).isEqualTo(longest);
        assertThat(IdempotencyKey.of(List.of("\"" + "\\\\".repeat(255) + "\""))).hasSize(255);
        assertThatThrownBy(() -> IdempotencyKey.of(List.of(longest + "k"))).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"\"",
                " ",
                "\"",
                "a b",
                "\"a\"b\"",
                "\"a\\b\"",
                "键",
                "a\u0007",
                "a, b",
                "\"a\", \"b\"",
                "\"a\";x=1"
            })
    void anything_else_is_malformed(String value) {
        assertThatThrownBy(() -> IdempotencyKey.of(List.of(value)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused ->
                                assertThat(refused.problem().type()).isEqualTo("/problems/malformed-idempotency-key"));
    }

    @Test
    void two_keys_are_none() {
        assertThatThrownBy(() -> IdempotencyKey.of(List.of("a", "a"))).isInstanceOf(ProblemException.class);
    }
}
