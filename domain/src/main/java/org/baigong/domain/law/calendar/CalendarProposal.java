package org.baigong.domain.law.calendar;

import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.calendar.CalendarYear;
import org.baigong.domain.law.settings.Handling;
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
        return handling()
                .approvedBy(person)
                .then(handled -> basis == approved
                        ? Attempt.done(handled(handled))
                        : Attempt.refused(Fault.of(
                                "PROPOSAL_SUPERSEDED",
                                "提案提出后，{0}年的放假安排已另有设定，请重新提出",
                                "since this was proposed, {0} was set otherwise; propose it again",
                                Integer.toString(year.number()))));
    }

    public Attempt<CalendarProposal> rejectedBy(String person) {
        return handling().rejectedBy(person).map(this::handled);
    }

    public Attempt<CalendarProposal> withdrawnBy(String person) {
        return handling().withdrawnBy(person).map(this::handled);
    }

    private Handling handling() {
        return new Handling(proposedBy, state, decidedBy, version);
    }

    private CalendarProposal handled(Handling handled) {
        return new CalendarProposal(
                year, basis, reason, proposedBy, handled.state(), handled.decidedBy(), handled.version());
    }
}
