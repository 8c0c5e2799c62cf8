package org.baigong.application.talents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.facts.InMemoryFactRegister;
import org.baigong.domain.talent.RentPlan;
import org.junit.jupiter.api.Test;

/** Which months of rent the register comes to hold. */
class RentFactsTest {
    private static final Actor OFFICER = Actor.of("officer", Role.TALENT_OFFICER);

    @Test
    void a_lease_that_is_over_leaves_no_month_behind() {
        RentFacts facts = new RentFacts();
        facts.register = new InMemoryFactRegister();
        YearMonth april = YearMonth.of(2023, 4);
        RentPlan over = new RentPlan(april, null, List.of(), LocalDate.of(2023, 6, 15));
        facts.record(OFFICER, "p1", over, facts.due("p1", over, april));
        assertThat(facts.close(OFFICER, "p1", over).facts())
                .containsExactlyInAnyOrder("rent/p1/2023-05", "rent/p1/2023-06");
        assertThat(facts.close(OFFICER, "p1", over).facts()).isEmpty();
    }
}
