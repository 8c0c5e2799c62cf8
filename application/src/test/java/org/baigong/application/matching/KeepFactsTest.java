package org.baigong.application.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.facts.NewFact;
import org.baigong.application.register.Registry;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.baigong.domain.talent.facts.TalentCard;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** What is not taken in by hand. */
class KeepFactsTest {
    private static final Actor OFFICER = Actor.of("officer", Role.TALENT_OFFICER);

    @Test
    void a_name_of_a_procedure_or_a_competition_is_not_given_by_hand() {
        for (String name : List.of("leading-talent/p1/1", "C-1", "C-1/1/001")) {
            assertThat(refused(title(name, "2023-05-01"))).containsExactly("NAME_RESERVED /facts/0/fact/id");
        }
    }

    @Test
    void of_two_facts_with_one_name_and_other_content_neither_wins() {
        assertThat(refused(title("fact/t", "2023-05-01"), title("fact/t", "2023-06-01")))
                .containsExactly("FACT_CONTRADICTS /facts/1/fact/id");
    }

    @Test
    void a_title_of_leading_talent_and_a_card_do_not_come_in_by_hand() {
        LocalDate day = LocalDate.parse("2023-05-01");
        assertThat(refused(
                        new NewFact(new LeadingTalent(null, day, "p1", 1, null, null, null, List.of(), null), null),
                        new NewFact(new TalentCard(null, day, "p1", day, day), null)))
                .containsExactly("FACT_HAS_PROCEDURE /facts/0/fact/type", "FACT_HAS_PROCEDURE /facts/1/fact/type");
    }

    private static List<String> refused(NewFact... facts) {
        KeepFacts keep = new KeepFacts();
        keep.registry = Mockito.mock(Registry.class);
        Mockito.when(keep.registry.unknown(Mockito.any())).thenReturn(Set.of());
        Attempt<KeepFacts.Kept> attempt = keep.record(OFFICER, List.of(facts));
        return ((Attempt.Refused<KeepFacts.Kept>) attempt)
                .faults().stream().map(KeepFactsTest::told).toList();
    }

    private static String told(Fault fault) {
        return fault.code() + " " + fault.at();
    }

    private static NewFact title(String name, String day) {
        return new NewFact(
                new Honour(name, LocalDate.parse(day), "p1", HonorificTitle.DONGGUAN_TECHNICAL_EXPERT, null, null),
                null);
    }
}
