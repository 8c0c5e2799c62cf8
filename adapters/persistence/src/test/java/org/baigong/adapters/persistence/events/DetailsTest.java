package org.baigong.adapters.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailsTest {

    @Test
    void an_identity_in_what_an_officer_wrote_is_masked_however_its_x_is_written() {
        for (String identity : new String[] {"99000019760202006X", "99000019760202006x"}) {
            assertThat(Details.json(Map.of("reason", "身份证" + identity + "的选手")))
                    .doesNotContain(identity)
                    .contains("身份证990***********006X的选手");
        }
    }
}
