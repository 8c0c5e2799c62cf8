package org.baigong.domain.competitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.CreditCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of steps, walked cell by cell: a clerk can read it. */
class CompetitionStepTest {
    static final Filing FILING = new Filing(
            "DG-1",
            "竞赛",
            ContestCategory.MUNICIPAL,
            ContestClass.I,
            null,
            new Organisation("单位", new CreditCode("12990000MB2C00001X")),
            true,
            List.of(new CompetitionEvent(1, "项目", null, null)),
            LocalDate.of(2023, 7, 5),
            LocalDate.of(2023, 7, 7),
            null,
            null);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // step,    FILED,     REJECTED, WITHDRAWN, ACCEPTED,   RESULTS_IN, FROZEN,     CERTIFIED
                "ACCEPT,    ACCEPTED,  -,        -,         -,          -,          -,          -",
                "REJECT,    REJECTED,  -,        -,         -,          -,          -,          -",
                "WITHDRAW,  WITHDRAWN, -,        -,         WITHDRAWN,  -,          -,          -",
                "ENTER,     -,         -,        -,         ACCEPTED,   -,          -,          -",
                "IMPORT,    -,         -,        -,         RESULTS_IN, RESULTS_IN, -,          -",
                "CLEAR,     -,         -,        -,         -,          ACCEPTED,   -,          -",
                "FREEZE,    -,         -,        -,         -,          FROZEN,     -,          -",
                "UNFREEZE,  -,         -,        -,         -,          -,          RESULTS_IN, -",
                "CERTIFY,   -,         -,        -,         -,          -,          CERTIFIED,  -",
                "CORRECT,   -,         -,        -,         -,          -,          -,          CERTIFIED"
            })
    void leads_where_the_table_says_and_is_refused_elsewhere(
            CompetitionStep step,
            CompetitionState filed,
            CompetitionState rejected,
            CompetitionState withdrawn,
            CompetitionState accepted,
            CompetitionState resultsIn,
            CompetitionState frozen,
            CompetitionState certified) {
        CompetitionState[] targets = {filed, rejected, withdrawn, accepted, resultsIn, frozen, certified};
        for (CompetitionState state : CompetitionState.values()) {
            Attempt<Competition> moved = new Competition(FILING, state, 0, 1).after(step);
            CompetitionState target = targets[state.ordinal()];
            if (target == null) {
                assertThat(moved)
                        .isInstanceOfSatisfying(
                                Attempt.Refused.class,
                                refused ->
                                        assertThat(refused.faults().toString()).contains("STEP_NOT_ALLOWED"));
            } else {
                assertThat(moved.map(Competition::state)).isEqualTo(Attempt.done(target));
            }
        }
    }
}
