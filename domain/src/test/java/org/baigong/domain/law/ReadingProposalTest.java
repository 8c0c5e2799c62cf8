package org.baigong.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.baigong.domain.common.Attempt;
import org.junit.jupiter.api.Test;

/** One person proposes, another one decides. */
class ReadingProposalTest {
    private static final ReadingProposal PROPOSAL =
            ReadingProposal.of("dongguan-2021", "DG-11.8.classI", "BRONZE", "GOLD", "惯例", "lin");

    @Test
    void another_person_approves() {
        ReadingProposal approved = done(PROPOSAL.approvedBy("chen", "GOLD"));
        assertThat(approved.state()).isEqualTo(ProposalState.APPROVED);
        assertThat(approved.decidedBy()).isEqualTo("chen");
        assertThat(approved.version()).isEqualTo(2);
    }

    @Test
    void nobody_decides_on_his_own_proposal() {
        assertThat(code(PROPOSAL.approvedBy("lin", "GOLD"))).isEqualTo("SAME_PERSON");
        assertThat(code(PROPOSAL.rejectedBy("lin"))).isEqualTo("SAME_PERSON");
    }

    @Test
    void only_the_proposer_withdraws() {
        assertThat(code(PROPOSAL.withdrawnBy("chen"))).isEqualTo("NOT_THE_PROPOSER");
        assertThat(done(PROPOSAL.withdrawnBy("lin")).state()).isEqualTo(ProposalState.WITHDRAWN);
    }

    @Test
    void what_is_closed_stays_closed() {
        ReadingProposal closed = done(PROPOSAL.rejectedBy("chen"));
        assertThat(code(closed.approvedBy("chen", "GOLD"))).isEqualTo("PROPOSAL_CLOSED");
        assertThat(code(closed.rejectedBy("wu"))).isEqualTo("PROPOSAL_CLOSED");
        assertThat(code(closed.withdrawnBy("lin"))).isEqualTo("PROPOSAL_CLOSED");
    }

    @Test
    void what_was_settled_otherwise_meanwhile_cannot_be_approved() {
        assertThat(code(PROPOSAL.approvedBy("chen", "SILVER"))).isEqualTo("PROPOSAL_SUPERSEDED");
    }

    private static ReadingProposal done(Attempt<ReadingProposal> attempt) {
        return ((Attempt.Done<ReadingProposal>) attempt).value();
    }

    private static String code(Attempt<ReadingProposal> attempt) {
        return ((Attempt.Refused<ReadingProposal>) attempt).faults().get(0).code();
    }
}
