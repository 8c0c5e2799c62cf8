package org.baigong.domain.law.decisions;

import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.settings.Handling;

/**
 * A decision that was proposed 决定提案.
 *
 * @param basis how many decisions for the same subject under the same clause had been approved when it was proposed
 */
public record DecisionProposal(Decision decision, int basis, Handling handling) {
    /** @param approved how many have been approved by now: what was proposed before the last is superseded */
    public Attempt<DecisionProposal> approvedBy(String person, int approved) {
        return handling.approvedBy(person)
                .then(handled -> basis == approved
                        ? Attempt.done(handled(handled))
                        : Attempt.refused(Fault.of(
                                "PROPOSAL_SUPERSEDED",
                                "提案提出后，已另有决定，请重新提出",
                                "since this was proposed, it was decided otherwise; propose it again")));
    }

    public Attempt<DecisionProposal> rejectedBy(String person) {
        return handling.rejectedBy(person).map(this::handled);
    }

    public Attempt<DecisionProposal> withdrawnBy(String person) {
        return handling.withdrawnBy(person).map(this::handled);
    }

    private DecisionProposal handled(Handling handled) {
        return new DecisionProposal(decision, basis, handled);
    }
}
