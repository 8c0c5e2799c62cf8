package org.baigong.domain.law.calendar;

import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.TwoPersons;
import org.baigong.domain.common.calendar.CalendarYear;
import org.baigong.domain.law.settings.ProposalState;

/**
 * A proposal to set the holidays of a year 放假安排提案. One person proposes, another one decides; only the proposer withdraws.
 *
 * @param basis how many proposals for the year had been approved when it was proposed
 * @param decidedBy null while it is open
 * @param version 1 as proposed, 2 once decided
 */
public record CalendarProposal(
        CalendarYear year,
        int basis,
        String reason,
        String proposedBy,
        ProposalState state,
        String decidedBy,
        int version) {

    public static CalendarProposal of(CalendarYear year, int basis, String reason, String proposedBy) {
        return new CalendarProposal(year, basis, reason, proposedBy, ProposalState.PROPOSED, null, 1);
    }

    /** @param approved how many have been approved for the year by now: what was proposed before the last is superseded */
    public Attempt<CalendarProposal> approvedBy(String person, int approved) {
        return open().then(proposal -> TwoPersons.decides(person, proposedBy, proposal))
                .then(proposal -> basis == approved
                        ? Attempt.done(decided(ProposalState.APPROVED, person))
                        : Attempt.refused(Fault.of(
                                "PROPOSAL_SUPERSEDED",
                                "提案提出后，{0}年的放假安排已另有设定，请重新提出",
                                "since this was proposed, {0} was set otherwise; propose it again",
                                Integer.toString(year.number()))));
    }

    public Attempt<CalendarProposal> rejectedBy(String person) {
        return open().then(proposal -> TwoPersons.decides(person, proposedBy, proposal))
                .map(proposal -> decided(ProposalState.REJECTED, person));
    }

    public Attempt<CalendarProposal> withdrawnBy(String person) {
        return open().then(proposal -> person.equals(proposedBy)
                ? Attempt.done(decided(ProposalState.WITHDRAWN, person))
                : Attempt.refused(
                        Fault.of("NOT_THE_PROPOSER", "只有提出人可以撤回提案", "only its proposer withdraws a proposal")));
    }

    private Attempt<CalendarProposal> open() {
        return state == ProposalState.PROPOSED
                ? Attempt.done(this)
                : Attempt.refused(Fault.of("PROPOSAL_CLOSED", "提案已办结", "the proposal is closed"));
    }

    private CalendarProposal decided(ProposalState decision, String person) {
        return new CalendarProposal(year, basis, reason, proposedBy, decision, person, version + 1);
    }
}
