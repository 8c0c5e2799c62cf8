package org.baigong.adapters.persistence.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.readings.StoredProposal;
import org.baigong.domain.law.ProposalState;
import org.baigong.domain.law.ReadingProposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals as they are stored; the table itself wants two persons. */
class ReadingProposalsTest {
    private final TestDatabase database = TestDatabase.create();
    private final SqlReadingProposals proposals = new SqlReadingProposals();

    @BeforeEach
    void connect() {
        proposals.database = database.database();
        proposals.sight = TestSight.sight();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void comes_back_as_it_was_stored_and_decided() {
        StoredProposal added = add("lin");
        assertThat(database.get(() -> proposals.find(Scope.CITY, added.id()))).contains(added);
        ReadingProposal approved = decided(added, ProposalState.APPROVED, "chen");
        StoredProposal stored = database.get(() -> proposals.update(added.id(), approved));
        assertThat(stored.proposal()).isEqualTo(approved);
        assertThat(stored.decidedAt()).isNotNull();
        assertThat(database.get(() -> proposals.lock(Scope.CITY, added.id()))).contains(stored);
    }

    @Test
    void a_smaller_scope_than_the_city_sees_none() {
        StoredProposal added = add("lin");
        assertThat(database.get(() -> proposals.find(Scope.NOTHING, added.id())))
                .isEmpty();
        assertThat(database.get(() -> proposals.lock(Scope.NOTHING, added.id())))
                .isEmpty();
        assertThat(database.get(() -> proposals.list(Scope.NOTHING, null, new PageRequest(null, 9)))
                        .items())
                .isEmpty();
    }

    @Test
    void is_listed_by_state_and_page_the_newest_first() {
        StoredProposal one = add("lin");
        StoredProposal two = add("lin");
        StoredProposal three = add("wu");
        database.run(() -> proposals.update(two.id(), decided(two, ProposalState.REJECTED, "chen")));
        assertThat(ids(ProposalState.PROPOSED, 9)).containsExactly(three.id(), one.id());
        Page<StoredProposal> page = database.get(() -> proposals.list(Scope.CITY, null, new PageRequest(null, 2)));
        assertThat(page.items()).extracting(StoredProposal::id).containsExactly(three.id(), two.id());
        Page<StoredProposal> last =
                database.get(() -> proposals.list(Scope.CITY, null, new PageRequest(page.next(), 2)));
        assertThat(last.items()).extracting(StoredProposal::id).containsExactly(one.id());
    }

    /** Whoever forgets to ask the domain. */
    @Test
    void the_table_refuses_one_person_deciding_alone() {
        StoredProposal added = add("lin");
        for (ProposalState decision : List.of(ProposalState.APPROVED, ProposalState.REJECTED)) {
            assertThatThrownBy(() -> database.run(() -> proposals.update(added.id(), decided(added, decision, "lin"))))
                    .hasStackTraceContaining("reading_proposal_check");
        }
        assertThatThrownBy(() -> database.run(
                        () -> proposals.update(added.id(), decided(added, ProposalState.WITHDRAWN, "chen"))))
                .hasStackTraceContaining("reading_proposal_check");
    }

    private List<Long> ids(ProposalState state, int limit) {
        return database.get(() -> proposals.list(Scope.CITY, state, new PageRequest(null, limit))).items().stream()
                .map(StoredProposal::id)
                .toList();
    }

    private StoredProposal add(String proposer) {
        return database.get(() ->
                proposals.add(ReadingProposal.of("dongguan-2021", "DG-11.8.classI", "BRONZE", "GOLD", "惯例", proposer)));
    }

    private static ReadingProposal decided(StoredProposal stored, ProposalState state, String person) {
        ReadingProposal before = stored.proposal();
        return new ReadingProposal(
                before.instrument(),
                before.name(),
                before.value(),
                before.before(),
                before.reason(),
                before.proposedBy(),
                state,
                person,
                before.version() + 1);
    }
}
