package org.baigong.adapters.rest.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DurationsTest {
    @Test
    void each_bucket_holds_what_took_no_longer_and_none_forgets() {
        Durations durations = new Durations();
        for (int i = 0; i < 5_000; i++) {
            durations.add(5_000_000);
        }
        durations.add(5_000_001);
        durations.add(3_600_000_000_000L);
        assertThat(durations.upTo(0)).isEqualTo(5_000);
        assertThat(durations.upTo(1)).isEqualTo(5_001);
        assertThat(durations.upTo(12)).isEqualTo(5_001);
        assertThat(durations.upTo(13)).isEqualTo(5_002);
    }
}
