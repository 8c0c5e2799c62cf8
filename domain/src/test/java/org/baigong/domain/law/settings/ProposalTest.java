package org.baigong.domain.law.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Instruments;
import org.baigong.domain.law.settings.Proposal.Approval;
import org.junit.jupiter.api.Test;

/** One person proposes, another one decides. */
class ProposalTest {
    private static final Instrument DONGGUAN = Instruments.load("dongguan-2021");
    private static final Change RAISED = SettingsTest.standard("DG-12.4.NATIONAL", "40000.00", "2023-04-01");
    private static final Proposal PROPOSAL = done(Proposal.of(DONGGUAN, Settings.NONE, 3, RAISED, "惯例", "lin"));

    @Test
    void another_person_approves_and_the_change_is_made() {
        Approval approval = done(PROPOSAL.approvedBy("chen", DONGGUAN, Settings.NONE, 3));
        assertThat(approval.proposal().state()).isEqualTo(ProposalState.APPROVED);
        assertThat(approval.proposal().decidedBy()).isEqualTo("chen");
        assertThat(approval.proposal().version()).isEqualTo(2);
        assertThat(approval.settings().beyond(Settings.NONE)).containsExactly(((StandardChange) RAISED).standard());
    }

    @Test
    void what_cannot_be_made_is_not_proposed() {
        Change tooHigh = SettingsTest.standard("DG-12.4.NATIONAL", "50000.01", "2023-04-01");
        assertThat(code(Proposal.of(DONGGUAN, Settings.NONE, 0, tooHigh, "惯例", "lin")))
                .isEqualTo("STANDARD_OUT_OF_BOUNDS");
    }

    @Test
    void nobody_decides_on_his_own_proposal() {
        assertThat(code(PROPOSAL.approvedBy("lin", DONGGUAN, Settings.NONE, 3))).isEqualTo("SAME_PERSON");
        assertThat(code(PROPOSAL.rejectedBy("lin"))).isEqualTo("SAME_PERSON");
    }

    @Test
    void only_the_proposer_withdraws() {
        assertThat(code(PROPOSAL.withdrawnBy("chen"))).isEqualTo("NOT_THE_PROPOSER");
        assertThat(done(PROPOSAL.withdrawnBy("lin")).state()).isEqualTo(ProposalState.WITHDRAWN);
    }

    @Test
    void what_is_closed_stays_closed() {
        Proposal closed = done(PROPOSAL.rejectedBy("chen"));
        assertThat(code(closed.approvedBy("chen", DONGGUAN, Settings.NONE, 3))).isEqualTo("PROPOSAL_CLOSED");
        assertThat(code(closed.rejectedBy("wu"))).isEqualTo("PROPOSAL_CLOSED");
        assertThat(code(closed.withdrawnBy("lin"))).isEqualTo("PROPOSAL_CLOSED");
    }

    @Test
    void what_was_set_otherwise_meanwhile_cannot_be_approved() {
        assertThat(code(PROPOSAL.approvedBy("chen", DONGGUAN, Settings.NONE, 4)))
                .isEqualTo("PROPOSAL_SUPERSEDED");
    }

    /** A new release of the file may have a narrower bound than the one under which it was proposed. */
    @Test
    void the_bound_is_asked_again_when_it_is_approved() {
        Proposal outside = new Proposal(
                PROPOSAL.instrument(),
                SettingsTest.standard("DG-12.4.NATIONAL", "60000.00", "2023-04-01"),
                PROPOSAL.before(),
                PROPOSAL.firstDay(),
                3,
                "惯例",
                "lin",
                ProposalState.PROPOSED,
                null,
                1);
        assertThat(code(outside.approvedBy("chen", DONGGUAN, Settings.NONE, 3))).isEqualTo("STANDARD_OUT_OF_BOUNDS");
    }

    @Test
    void says_what_it_takes_the_place_of() {
        Settings set =
                done(PROPOSAL.approvedBy("chen", DONGGUAN, Settings.NONE, 3)).settings();
        assertThat(PROPOSAL.before()).isEmpty();
        Change lowered = SettingsTest.standard("DG-12.4.NATIONAL", "35000.00", "2023-05-01");
        assertThat(done(Proposal.of(DONGGUAN, set, 4, lowered, "惯例", "lin")).before())
                .contains("40000.00");
        Change team = SettingsTest.reading("DG-11.4.team", "PER_PERSON", "2023-05-01");
        assertThat(done(Proposal.of(DONGGUAN, set, 0, team, "惯例", "lin")).before())
                .contains("PER_AWARD");
        Change longer = new ValidityChange(
                new ValiditySetting(LocalDate.parse("2021-01-01"), LocalDate.parse("2027-12-31"), "通知"));
        Proposal prolonging = done(Proposal.of(DONGGUAN, set, 0, longer, "惯例", "lin"));
        assertThat(prolonging.before()).contains("2021-01-01/2025-12-31");
        assertThat(prolonging.firstDay()).isEqualTo("2026-01-01");
    }

    @Test
    void is_retroactive_where_it_sets_something_for_days_gone_by() {
        assertThat(PROPOSAL.isRetroactive(LocalDate.parse("2023-04-01"))).isFalse();
        assertThat(PROPOSAL.isRetroactive(LocalDate.parse("2023-04-02"))).isTrue();
    }

    private static <T> T done(Attempt<T> attempt) {
        return ((Attempt.Done<T>) attempt).value();
    }

    private static String code(Attempt<?> attempt) {
        return ((Attempt.Refused<?>) attempt).faults().get(0).code();
    }
}
