package org.baigong.domain.competitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ResultTest {

    @Test
    void scores_that_say_the_same_are_the_same() {
        assertThat(scored("60.0")).isEqualTo(scored("60")).isNotEqualTo(scored("60.1"));
        assertThat(scored("60.00").score()).hasToString("60");
        assertThat(scored("0.0").score()).hasToString("0");
        assertThat(scored(null).score()).isNull();
    }

    private static Result scored(String score) {
        return new Result(1, "1", Placement.GOLD, null, score == null ? null : new BigDecimal(score));
    }
}
