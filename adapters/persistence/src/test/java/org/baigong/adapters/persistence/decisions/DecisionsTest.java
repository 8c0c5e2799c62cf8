package org.baigong.adapters.persistence.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.application.access.Scope;
import org.baigong.application.common.PageRequest;
import org.baigong.application.decisions.DecisionQuery;
import org.baigong.application.decisions.StoredDecision;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.decisions.Decision;
import org.baigong.domain.law.decisions.DecisionProposal;
import org.baigong.domain.law.settings.Handling;
import org.baigong.domain.law.settings.ProposalState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions as they are stored; the table itself wants two persons, and one approval after the other. */
class DecisionsTest {
    private static final String DONGGUAN = "dongguan-2021";
    private final TestDatabase database = TestDatabase.create();
    private final SqlDecisions decisions = new SqlDecisions();

    @BeforeEach
    void connect() {
        decisions.database = database.database();
        decisions.sight = TestSight.sight();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private StoredDecision add(String clause, String subject, int basis) {
        Decision decision = new Decision(
                clause,
                subject,
                Decision.Result.GRANTED,
                LocalDate.of(2023, 5, 1),
                new Yuan(2_000_050),
                "成效显著",
                "会议纪要");
        return database.get(
                () -> decisions.add(DONGGUAN, new DecisionProposal(decision, basis, Handling.proposedBy("lin"))));
    }

    private StoredDecision decide(StoredDecision stored, ProposalState state, String person) {
        DecisionProposal open = stored.proposal();
        return database.get(() -> decisions.update(
                stored.id(),
                new DecisionProposal(open.decision(), open.basis(), new Handling("lin", state, person, 2))));
    }

    @Test
    void comes_back_as_it_was_stored_and_decided_to_those_who_see_the_city() {
        StoredDecision added = add("DG-16.4", "工作室", 0);
        assertThat(database.get(() -> decisions.find(Scope.CITY, DONGGUAN, added.id())))
                .contains(added);
        assertThat(database.get(() -> decisions.find(Scope.NOTHING, DONGGUAN, added.id())))
                .isEmpty();
        assertThat(database.get(() -> decisions.lock(Scope.NOTHING, DONGGUAN, added.id())))
                .isEmpty();
        assertThat(database.get(() -> decisions.find(Scope.CITY, "other", added.id())))
                .isEmpty();
        StoredDecision approved = decide(added, ProposalState.APPROVED, "chen");
        assertThat(database.get(() -> decisions.lock(Scope.CITY, DONGGUAN, added.id())))
                .contains(approved);
        assertThat(approved.decidedAt()).isNotNull();
        Decision decision = added.proposal().decision();
        assertThat(database.get(() -> decisions.approvals(DONGGUAN, decision))).isEqualTo(1);
        assertThat(database.get(() -> decisions.approvals("other", decision))).isZero();
    }

    @Test
    void is_listed_by_clause_by_subject_and_by_state_page_by_page() {
        add("DG-16.4", "甲", 0);
        add("DG-16.4", "乙", 0);
        decide(add("DG-17.2", "甲", 0), ProposalState.REJECTED, "chen");
        assertThat(list(Scope.CITY, new DecisionQuery("DG-16.4", null, null))).containsExactly("乙", "甲");
        assertThat(list(Scope.CITY, new DecisionQuery(null, "甲", null))).hasSize(2);
        assertThat(list(Scope.CITY, new DecisionQuery(null, null, ProposalState.REJECTED)))
                .containsExactly("甲");
        assertThat(list(Scope.NOTHING, new DecisionQuery(null, null, null))).isEmpty();
        var first = database.get(() ->
                decisions.list(Scope.CITY, DONGGUAN, new DecisionQuery(null, null, null), new PageRequest(null, 2)));
        var second = database.get(() -> decisions.list(
                Scope.CITY, DONGGUAN, new DecisionQuery(null, null, null), new PageRequest(first.next(), 2)));
        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
    }

    private List<String> list(Scope scope, DecisionQuery query) {
        return database.get(() -> decisions.list(scope, DONGGUAN, query, new PageRequest(null, 9))).items().stream()
                .map(stored -> stored.proposal().decision().subject())
                .toList();
    }

    /** Whoever forgets to ask the domain. */
    @Test
    void the_table_refuses_one_person_deciding_alone_and_two_approvals_on_one_basis() {
        StoredDecision first = add("DG-16.4", "甲", 0);
        assertThatThrownBy(() -> decide(first, ProposalState.APPROVED, "lin"))
                .hasStackTraceContaining("decision_two_persons");
        assertThatThrownBy(() -> decide(first, ProposalState.WITHDRAWN, "chen"))
                .hasStackTraceContaining("decision_withdrawn_by_proposer");
        decide(first, ProposalState.APPROVED, "chen");
        StoredDecision second = add("DG-16.4", "甲", 0);
        assertThatThrownBy(() -> decide(second, ProposalState.APPROVED, "chen"))
                .hasStackTraceContaining("decision_approved");
    }
}
