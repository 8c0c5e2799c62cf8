package org.baigong.domain.law;

import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.TwoPersons;

/**
 * A proposal to settle a two-way reading 开关设定提案. One person proposes, another one decides; only the proposer withdraws.
 *
 * @param before the reading in force when it was proposed
 * @param version 1 as proposed, 2 once decided
 */
public record ReadingProposal(
        String instrument,
        String name,
        String value,
        String before,
        String reason,
        String proposedBy,
        ProposalState state,
        String decidedBy,
        int version) {

    public static ReadingProposal of(
            String instrument, String name, String value, String before, String reason, String proposedBy) {
        return new ReadingProposal(
                instrument, name, value, before, reason, proposedBy, ProposalState.PROPOSED, null, 1);
    }

    /** @param inForce the reading in force now: what was proposed against another one is superseded */
    public Attempt<ReadingProposal> approvedBy(String person, String inForce) {
        return open().then(proposal -> TwoPersons.decides(person, proposedBy, proposal))
                .then(proposal -> inForce.equals(before)
                        ? Attempt.done(decided(ProposalState.APPROVED, person))
                        : Attempt.refused(Fault.of(
                                "PROPOSAL_SUPERSEDED",
                                "提案提出后，该开关已改为“{0}”",
                                "since this was proposed, the switch was set to {0}",
                                inForce)));
    }

    public Attempt<ReadingProposal> rejectedBy(String person) {
        return open().then(proposal -> TwoPersons.decides(person, proposedBy, proposal))
                .map(proposal -> decided(ProposalState.REJECTED, person));
    }

    public Attempt<ReadingProposal> withdrawnBy(String person) {
        return open().then(proposal -> person.equals(proposedBy)
                ? Attempt.done(decided(ProposalState.WITHDRAWN, person))
                : Attempt.refused(
                        Fault.of("NOT_THE_PROPOSER", "只有提出人可以撤回提案", "only its proposer withdraws a proposal")));
    }

    private Attempt<ReadingProposal> open() {
        return state == ProposalState.PROPOSED
                ? Attempt.done(this)
                : Attempt.refused(Fault.of("PROPOSAL_CLOSED", "提案已办结", "the proposal is closed"));
    }

    private ReadingProposal decided(ProposalState decision, String person) {
        return new ReadingProposal(instrument, name, value, before, reason, proposedBy, decision, person, version + 1);
    }
}
