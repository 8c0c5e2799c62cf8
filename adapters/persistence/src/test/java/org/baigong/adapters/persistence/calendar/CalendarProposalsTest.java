package org.baigong.adapters.persistence.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.application.access.Scope;
import org.baigong.application.calendar.StoredCalendarProposal;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.common.calendar.CalendarYear;
import org.baigong.domain.law.calendar.CalendarProposal;
import org.baigong.domain.law.settings.ProposalState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Years of the calendar as they are stored; the table itself wants two persons, and one approval after the other. */
class CalendarProposalsTest {
    private static final CalendarYear NEW_YEAR = year(2027, "2027-01-01");
    private static final CalendarYear LONGER = year(2027, "2027-01-01", "2027-01-04");

    private final TestDatabase database = TestDatabase.create();
    private final SqlCalendarProposals proposals = new SqlCalendarProposals();

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
        StoredCalendarProposal added = add(NEW_YEAR, 0, "lin");
        assertThat(database.get(() -> proposals.find(Scope.CITY, 2027, added.id())))
                .contains(added);
        CalendarProposal approved = decided(added, ProposalState.APPROVED, "chen");
        StoredCalendarProposal stored = database.get(() -> proposals.update(added.id(), approved));
        assertThat(stored.proposal()).isEqualTo(approved);
        assertThat(stored.decidedAt()).isNotNull();
        assertThat(database.get(() -> proposals.lock(Scope.CITY, 2027, added.id())))
                .contains(stored);
    }

    @Test
    void of_a_year_what_was_approved_last_holds() {
        approve(add(NEW_YEAR, 0, "lin"));
        approve(add(LONGER, 1, "lin"));
        add(NEW_YEAR, 2, "lin");
        approve(add(year(2028, "2028-01-01"), 0, "lin"));
        assertThat(database.get(proposals::approved)).containsExactly(LONGER, year(2028, "2028-01-01"));
        assertThat(database.get(() -> proposals.approvals(2027))).isEqualTo(2);
        assertThat(database.get(() -> proposals.approvals(2029))).isZero();
    }

    @Test
    void another_year_or_a_smaller_scope_than_the_city_sees_none() {
        StoredCalendarProposal added = add(NEW_YEAR, 0, "lin");
        assertThat(database.get(() -> proposals.find(Scope.CITY, 2028, added.id())))
                .isEmpty();
        assertThat(database.get(() -> proposals.find(Scope.NOTHING, 2027, added.id())))
                .isEmpty();
        assertThat(database.get(() -> proposals.lock(Scope.NOTHING, 2027, added.id())))
                .isEmpty();
        assertThat(list(Scope.NOTHING, 2027, null)).isEmpty();
        assertThat(list(Scope.CITY, 2028, null)).isEmpty();
        assertThat(list(Scope.CITY, 2027, ProposalState.PROPOSED)).containsExactly(added.id());
        assertThat(list(Scope.CITY, 2027, ProposalState.APPROVED)).isEmpty();
    }

    /** Whoever forgets to ask the domain. */
    @Test
    void the_table_refuses_one_person_deciding_alone_and_two_approvals_on_one_basis() {
        StoredCalendarProposal added = add(NEW_YEAR, 0, "lin");
        for (ProposalState decision : List.of(ProposalState.APPROVED, ProposalState.REJECTED)) {
            assertThatThrownBy(() -> database.run(() -> proposals.update(added.id(), decided(added, decision, "lin"))))
                    .hasStackTraceContaining("calendar_year_check");
        }
        assertThatThrownBy(() -> database.run(
                        () -> proposals.update(added.id(), decided(added, ProposalState.WITHDRAWN, "chen"))))
                .hasStackTraceContaining("calendar_year_check");
        approve(added);
        StoredCalendarProposal second = add(LONGER, 0, "lin");
        assertThatThrownBy(() -> approve(second)).hasStackTraceContaining("calendar_year_approved");
    }

    private List<Long> list(Scope scope, int year, ProposalState state) {
        return database.get(() -> proposals.list(scope, year, state, new PageRequest(null, 9))).items().stream()
                .map(StoredCalendarProposal::id)
                .toList();
    }

    private StoredCalendarProposal add(CalendarYear year, int basis, String proposer) {
        return database.get(() -> proposals.add(CalendarProposal.of(year, basis, "通知", proposer)));
    }

    private void approve(StoredCalendarProposal stored) {
        database.run(() -> proposals.update(stored.id(), decided(stored, ProposalState.APPROVED, "chen")));
    }

    private static CalendarProposal decided(StoredCalendarProposal stored, ProposalState state, String person) {
        CalendarProposal open = stored.proposal();
        return new CalendarProposal(
                open.year(), open.basis(), open.reason(), open.proposedBy(), state, person, open.version() + 1);
    }

    private static CalendarYear year(int number, String... off) {
        return new CalendarYear(
                number,
                List.of("国办发明电〔2026〕1号", "又一号"),
                List.of(off).stream().map(LocalDate::parse).toList(),
                List.of(LocalDate.of(number, 1, 9)));
    }
}
