package org.baigong.adapters.persistence.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.settings.ProposalQuery;
import org.baigong.application.settings.StoredProposal;
import org.baigong.domain.law.settings.Change;
import org.baigong.domain.law.settings.ListingChange;
import org.baigong.domain.law.settings.ListingEntry;
import org.baigong.domain.law.settings.Proposal;
import org.baigong.domain.law.settings.ProposalState;
import org.baigong.domain.law.settings.ReadingChange;
import org.baigong.domain.law.settings.ReadingSetting;
import org.baigong.domain.law.settings.SettingKind;
import org.baigong.domain.law.settings.StandardChange;
import org.baigong.domain.law.settings.StandardSetting;
import org.baigong.domain.law.settings.ValidityChange;
import org.baigong.domain.law.settings.ValiditySetting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals as they are stored; the table itself wants two persons. */
class ProposalsTest {
    private static final Change READING =
            new ReadingChange(new ReadingSetting("DG-11.8.classI", "BRONZE", LocalDate.of(2023, 4, 1)), false);

    private final TestDatabase database = TestDatabase.create();
    private final SqlProposals proposals = new SqlProposals();

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
        Proposal approved = decided(added, ProposalState.APPROVED, "chen");
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
        assertThat(database.get(() -> proposals.list(Scope.NOTHING, ProposalQuery.ALL, new PageRequest(null, 9)))
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
        Page<StoredProposal> page =
                database.get(() -> proposals.list(Scope.CITY, ProposalQuery.ALL, new PageRequest(null, 2)));
        assertThat(page.items()).extracting(StoredProposal::id).containsExactly(three.id(), two.id());
        Page<StoredProposal> last =
                database.get(() -> proposals.list(Scope.CITY, ProposalQuery.ALL, new PageRequest(page.next(), 2)));
        assertThat(last.items()).extracting(StoredProposal::id).containsExactly(one.id());
    }

    /** Whoever forgets to ask the domain. */
    @Test
    void the_table_refuses_one_person_deciding_alone() {
        StoredProposal added = add("lin");
        for (ProposalState decision : List.of(ProposalState.APPROVED, ProposalState.REJECTED)) {
            assertThatThrownBy(() -> database.run(() -> proposals.update(added.id(), decided(added, decision, "lin"))))
                    .hasStackTraceContaining("proposal_two_persons");
        }
        assertThatThrownBy(() -> database.run(
                        () -> proposals.update(added.id(), decided(added, ProposalState.WITHDRAWN, "chen"))))
                .hasStackTraceContaining("proposal_withdrawn_by_proposer");
    }

    private List<Long> ids(ProposalState state, int limit) {
        return database
                .get(() ->
                        proposals.list(Scope.CITY, new ProposalQuery(null, null, state), new PageRequest(null, limit)))
                .items()
                .stream()
                .map(StoredProposal::id)
                .toList();
    }

    @Test
    void every_kind_of_change_comes_back_as_it_was_and_is_found_by_its_kind() {
        LocalDate day = LocalDate.of(2023, 4, 1);
        List<Change> changes = List.of(
                new StandardChange(new StandardSetting("DG-12.4.NATIONAL", 4_000_000, day, "通知〔2023〕1号"), true),
                READING,
                new ListingChange(
                        "DG-8.6",
                        List.of(
                                new ListingEntry("/rows/2", "电工", "电工（高压）", day, null),
                                new ListingEntry("/rows/3", "焊工", "焊工", null, day)),
                        "目录"),
                new ValidityChange(new ValiditySetting(day, day.plusYears(5), "延期通知")));
        for (Change change : changes) {
            StoredProposal added = database.get(() -> proposals.add(proposal(change, "lin")));
            assertThat(added.proposal().change()).isEqualTo(change);
            ProposalQuery query = new ProposalQuery("dongguan-2021", change.kind(), ProposalState.PROPOSED);
            assertThat(database.get(() -> proposals.list(Scope.CITY, query, new PageRequest(null, 9)))
                            .items())
                    .containsExactly(added);
        }
        ProposalQuery elsewhere = new ProposalQuery("other", SettingKind.STANDARD, null);
        assertThat(database.get(() -> proposals.list(Scope.CITY, elsewhere, new PageRequest(null, 9)))
                        .items())
                .isEmpty();
    }

    @Test
    void counts_what_was_approved_about_the_same() {
        StoredProposal one = add("lin");
        add("lin");
        assertThat(approved()).isZero();
        database.run(() -> proposals.update(one.id(), decided(one, ProposalState.APPROVED, "chen")));
        assertThat(approved()).isEqualTo(1);
    }

    private int approved() {
        return database.get(() -> proposals.approved("dongguan-2021", READING));
    }

    private StoredProposal add(String proposer) {
        return database.get(() -> proposals.add(proposal(READING, proposer)));
    }

    private static Proposal proposal(Change change, String proposer) {
        return new Proposal(
                "dongguan-2021",
                change,
                Optional.of("GOLD"),
                LocalDate.of(2023, 4, 1),
                2,
                "惯例",
                proposer,
                ProposalState.PROPOSED,
                null,
                1);
    }

    private static Proposal decided(StoredProposal stored, ProposalState state, String person) {
        Proposal before = stored.proposal();
        return new Proposal(
                before.instrument(),
                before.change(),
                before.before(),
                before.firstDay(),
                before.basis(),
                before.reason(),
                before.proposedBy(),
                state,
                person,
                before.version() + 1);
    }
}
