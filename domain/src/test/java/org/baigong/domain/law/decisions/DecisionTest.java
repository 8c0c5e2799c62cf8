package org.baigong.domain.law.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Bound;
import org.baigong.domain.law.Bounds;
import org.baigong.domain.law.Citation;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Instruments;
import org.baigong.domain.law.Standing;
import org.baigong.domain.law.Unit;
import org.baigong.domain.law.settings.Handling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What persons may decide, and who may. */
class DecisionTest {
    private static Decision decision(Decision.Result outcome, String amount) {
        return new Decision(
                "DG-16.4",
                "工作室",
                outcome,
                LocalDate.of(2023, 5, 1),
                amount == null ? null : Yuan.of(amount),
                "成效显著",
                "会议纪要");
    }

    private static String told(Attempt<?> attempt) {
        return attempt instanceof Attempt.Refused<?> refused
                ? refused.faults().get(0).code()
                : "DONE";
    }

    @ParameterizedTest
    @CsvSource({
        "DG-16.4,   ,     DONE",
        "DG-17.2,   ,     DONE",
        "DG-17.4,   ,     DONE",
        "DG-S8.1.4, ,     DONE",
        "DG-16.4,   1.00, AMOUNT_NOT_FORESEEN",
        "DG-16.3,   ,     PROVISION_NOT_DECIDED",
        "DG-16.2,   ,     PROVISION_NOT_DECIDED",
        "DG-17.1,   ,     PROVISION_NOT_DECIDED"
    })
    void only_what_the_document_leaves_to_persons_is_decided(String code, String amount, String expected) {
        assertThat(told(decision(Decision.Result.GRANTED, amount)
                        .under(Instruments.load("dongguan-2021").clause(code))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED, 20000.00, DONE",
        "GRANTED, 50000.00, DONE",
        "GRANTED, 19999.99, AMOUNT_OUT_OF_BOUNDS",
        "GRANTED, 50000.01, AMOUNT_OUT_OF_BOUNDS",
        "GRANTED, ,         DONE",
        "REFUSED, ,         DONE",
        "REFUSED, 20000.00, AMOUNT_NOT_FORESEEN"
    })
    void an_amount_lies_within_the_bound_of_the_clause(Decision.Result outcome, String amount, String expected) {
        Clause clause = new Clause(
                "DG-1",
                Text.of("条", "c"),
                new Citation(Text.of("文", "d"), "1", 1),
                Standing.DECIDED,
                null,
                false,
                List.of(new Bound("DG-1", Unit.YUAN, new Bounds.Between(2_000_000, 5_000_000))),
                List.of());
        assertThat(told(decision(outcome, amount).under(clause))).isEqualTo(expected);
    }

    @Test
    void another_person_decides_once_unless_it_was_decided_otherwise_meanwhile() {
        DecisionProposal proposal =
                new DecisionProposal(decision(Decision.Result.GRANTED, null), 1, Handling.proposedBy("lin"));
        assertThat(told(proposal.approvedBy("lin", 1))).isEqualTo("SAME_PERSON");
        assertThat(told(proposal.rejectedBy("lin"))).isEqualTo("SAME_PERSON");
        assertThat(told(proposal.withdrawnBy("chen"))).isEqualTo("NOT_THE_PROPOSER");
        assertThat(told(proposal.approvedBy("chen", 2))).isEqualTo("PROPOSAL_SUPERSEDED");
        DecisionProposal approved = ((Attempt.Done<DecisionProposal>) proposal.approvedBy("chen", 1)).value();
        assertThat(approved.handling().version()).isEqualTo(2);
        assertThat(told(approved.rejectedBy("chen"))).isEqualTo("PROPOSAL_CLOSED");
        assertThat(told(proposal.withdrawnBy("lin"))).isEqualTo("DONE");
    }
}
