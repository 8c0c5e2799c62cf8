package org.baigong.application.competitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Inbox;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportResultsTest {
    private static final Actor QUEUE = Actor.of("queue", Role.TALENT_OFFICER);
    private static final String NUMBER = "2023-001";
    private static final Table GOOD =
            new Table(List.of(new Table.Row("/data/results/0", Map.of("event", "1", "entry", "001"))));
    private static final Table WRONG =
            new Table(List.of(new Table.Row("/data/results/0", Map.of("event", "1", "entry", "999"))));

    private final ImportResults importResults = new ImportResults();
    private final Filing filing = mock();

    @BeforeEach
    void a_competition_with_one_entry() {
        when(filing.number()).thenReturn(NUMBER);
        importResults.competitions = mock();
        importResults.entries = mock();
        importResults.results = mock();
        importResults.announcements = mock();
        importResults.inbox = new SetInbox();
        when(importResults.entries.keys(NUMBER)).thenReturn(Set.of(new EntryKey(1, "001")));
        standsAt(CompetitionState.ACCEPTED);
    }

    @Test
    void a_message_that_comes_three_times_is_imported_once() {
        for (int time = 0; time < 3; time++) {
            assertThat(importResults.importMessage(QUEUE, "m1", NUMBER, GOOD)).isInstanceOf(Attempt.Done.class);
        }
        verify(importResults.results, times(1)).replace(any(), any());
    }

    @Test
    void a_message_that_was_imported_does_nothing_again_though_it_would_now_be_refused() {
        importResults.importMessage(QUEUE, "m1", NUMBER, GOOD);
        standsAt(CompetitionState.FROZEN);
        assertThat(importResults.importMessage(QUEUE, "m1", NUMBER, GOOD))
                .isEqualTo(Attempt.done(new ImportSummary(NUMBER, 1, 0, 0)));
    }

    @Test
    void a_message_refused_for_the_state_of_things_is_imported_when_it_comes_again() {
        standsAt(CompetitionState.FILED);
        assertThat(importResults.importMessage(QUEUE, "m1", NUMBER, GOOD)).isInstanceOf(Attempt.Refused.class);
        verify(importResults.results, never()).replace(any(), any());

        standsAt(CompetitionState.ACCEPTED);
        assertThat(importResults.importMessage(QUEUE, "m1", NUMBER, GOOD))
                .isEqualTo(Attempt.done(new ImportSummary(NUMBER, 1, 1, 2)));
        importResults.importMessage(QUEUE, "m1", NUMBER, GOOD);
        verify(importResults.results, times(1)).replace(any(), any());
    }

    @Test
    void a_message_refused_for_its_rows_is_imported_when_it_comes_again_mended() {
        assertThat(importResults.importMessage(QUEUE, "m1", NUMBER, WRONG)).isInstanceOf(Attempt.Refused.class);
        assertThat(importResults.importMessage(QUEUE, "m1", NUMBER, GOOD))
                .isEqualTo(Attempt.done(new ImportSummary(NUMBER, 1, 1, 2)));
    }

    private void standsAt(CompetitionState state) {
        when(importResults.competitions.lock(Scope.CITY, NUMBER))
                .thenReturn(Optional.of(new Competition(filing, state, 0, 1)));
    }

    private static final class SetInbox implements Inbox {
        private final Set<String> taken = new HashSet<>();

        @Override
        public boolean take(String messageId) {
            return taken.add(messageId);
        }

        @Override
        public void giveBack(String messageId) {
            taken.remove(messageId);
        }
    }
}
