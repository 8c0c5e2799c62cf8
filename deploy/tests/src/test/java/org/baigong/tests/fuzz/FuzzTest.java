package org.baigong.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Twenty thousand requests made from the OpenAPI document, right and wrong, by somebody in every role. */
class FuzzTest {
    private static final long SEED = Long.getLong("baigong.fuzz.seed", 20_231_204);
    private static final int REQUESTS = Integer.getInteger("baigong.fuzz.requests", 20_000);
    private static Run run;

    @BeforeAll
    static void ask() throws Exception {
        run = new Run(SharedServer.get(), SEED).ask(REQUESTS);
    }

    @Test
    void every_answer_is_as_the_document_describes_it_and_tells_nobody_what_is_others() {
        assertThat(run.faults()).as(some(run.faults())).isEmpty();
    }

    @Test
    void what_is_refused_changes_nothing() {
        assertThat(run.changes()).as("seed " + SEED).isEmpty();
        assertThat(run.unchanged()).isGreaterThan(REQUESTS / 1_000);
    }

    @Test
    void what_is_described_occurs() {
        assertThat(run.recorder().missing(run.contract().operations(), Excuses::excused))
                .isEmpty();
    }

    private static String some(List<String> faults) {
        return faults.size() + " faults, among them\n"
                + String.join("\n", faults.subList(0, Math.min(20, faults.size())));
    }
}
