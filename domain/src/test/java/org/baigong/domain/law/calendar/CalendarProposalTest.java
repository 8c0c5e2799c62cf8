package org.baigong.domain.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.calendar.CalendarYear;
import org.baigong.domain.law.settings.ProposalState;
import org.junit.jupiter.api.Test;

/** The holidays of a year take two persons. */
class CalendarProposalTest {
    private static final CalendarProposal PROPOSAL = CalendarProposal.of(
            new CalendarYear(2027, List.of("国办发明电〔2026〕1号"), List.of(LocalDate.of(2027, 1, 1)), List.of()),
            0,
            "新年",
            "lin");

    @Test
    void another_person_approves_or_rejects() {
        CalendarProposal approved = done(PROPOSAL.approvedBy("chen", 0));
        assertThat(approved.state()).isEqualTo(ProposalState.APPROVED);
        assertThat(approved.decidedBy()).isEqualTo("chen");
        assertThat(approved.version()).isEqualTo(2);
        assertThat(done(PROPOSAL.rejectedBy("chen")).state()).isEqualTo(ProposalState.REJECTED);
    }

    @Test
    void nobody_decides_on_his_own_proposal_and_nobody_else_withdraws_it() {
        assertThat(code(PROPOSAL.approvedBy("lin", 0))).isEqualTo("SAME_PERSON");
        assertThat(code(PROPOSAL.rejectedBy("lin"))).isEqualTo("SAME_PERSON");
        assertThat(code(PROPOSAL.withdrawnBy("chen"))).isEqualTo("NOT_THE_PROPOSER");
        assertThat(done(PROPOSAL.withdrawnBy("lin")).state()).isEqualTo(ProposalState.WITHDRAWN);
    }

    @Test
    void a_year_set_otherwise_meanwhile_and_a_closed_proposal_stay_as_they_are() {
        assertThat(code(PROPOSAL.approvedBy("chen", 1))).isEqualTo("PROPOSAL_SUPERSEDED");
        CalendarProposal closed = done(PROPOSAL.rejectedBy("chen"));
        assertThat(code(closed.approvedBy("wu", 0))).isEqualTo("PROPOSAL_CLOSED");
        assertThat(code(closed.rejectedBy("wu"))).isEqualTo("PROPOSAL_CLOSED");
        assertThat(code(closed.withdrawnBy("lin"))).isEqualTo("PROPOSAL_CLOSED");
    }

    private static CalendarProposal done(Attempt<CalendarProposal> attempt) {
        return ((Attempt.Done<CalendarProposal>) attempt).value();
    }

    private static String code(Attempt<CalendarProposal> attempt) {
        return ((Attempt.Refused<CalendarProposal>) attempt).faults().get(0).code();
    }
}
