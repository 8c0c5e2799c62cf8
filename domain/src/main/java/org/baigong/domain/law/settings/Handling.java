package org.baigong.domain.law.settings;

import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.TwoPersons;

/**
 * How a proposal is handled 提案办理: one person proposes, another one decides; only the proposer withdraws.
 *
 * @param decidedBy null while it is open
 * @param version 1 as proposed, 2 once decided
 */
public record Handling(String proposedBy, ProposalState state, String decidedBy, int version) {
    public static Handling proposedBy(String person) {
        return new Handling(person, ProposalState.PROPOSED, null, 1);
    }

    public Attempt<Handling> approvedBy(String person) {
        return bySomebodyElse(ProposalState.APPROVED, person);
    }

    public Attempt<Handling> rejectedBy(String person) {
        return bySomebodyElse(ProposalState.REJECTED, person);
    }

    private Attempt<Handling> bySomebodyElse(ProposalState decision, String person) {
        return open().then(open -> TwoPersons.decides(person, proposedBy, open)).map(open -> decided(decision, person));
    }

    public Attempt<Handling> withdrawnBy(String person) {
        return open().then(open -> person.equals(proposedBy)
                ? Attempt.done(decided(ProposalState.WITHDRAWN, person))
                : Attempt.refused(
                        Fault.of("NOT_THE_PROPOSER", "只有提出人可以撤回提案", "only its proposer withdraws a proposal")));
    }

    /** Itself, while nobody has decided. */
    Attempt<Handling> open() {
        return state == ProposalState.PROPOSED
                ? Attempt.done(this)
                : Attempt.refused(Fault.of("PROPOSAL_CLOSED", "提案已办结", "the proposal is closed"));
    }

    private Handling decided(ProposalState decision, String person) {
        return new Handling(proposedBy, decision, person, version + 1);
    }
}
