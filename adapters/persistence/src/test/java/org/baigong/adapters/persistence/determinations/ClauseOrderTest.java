package org.baigong.adapters.persistence.determinations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseOrderTest {

    @Test
    void clauses_stand_in_the_order_of_the_document() {
        List<String> ordered =
                List.of("DG-2", "DG-10.1", "DG-10.1.A", "DG-10.2", "DG-10.10", "DG-11.2", "DG-11.2A", "GZ-1");
        assertThat(ordered.stream().sorted(new ClauseOrder().reversed()).sorted(new ClauseOrder()))
                .containsExactlyElementsOf(ordered);
    }
}
