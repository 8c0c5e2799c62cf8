package org.baigong.domain.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell of the two tables of steps: a dash is a step that is refused. */
class TransitionsTest {

    @ParameterizedTest
    @CsvSource({
        // step, from APPLIED, RETURNED, IN_REVIEW, PROPOSED, REFUSED, WITHDRAWN, CONFERRED, CHANGE_PROPOSED,
        // REVOCATION_PROPOSED, REVOKED
        "RETURN,             RETURNED - - - - - - - - -",
        "SUPPLEMENT,         - APPLIED - - - - - - - -",
        "ACCEPT,             IN_REVIEW - - - - - - - - -",
        "REVIEW,             - - IN_REVIEW - - - - - - -",
        "PROPOSE_TITLE,      - - PROPOSED - - - - - - -",
        "CONFER,             - - - CONFERRED - - - - - -",
        "REJECT,             - - - REFUSED - - - CONFERRED CONFERRED -",
        "WITHDRAW,           WITHDRAWN WITHDRAWN WITHDRAWN WITHDRAWN - - - - - -",
        "PROPOSE_CHANGE,     - - - - - - CHANGE_PROPOSED - - -",
        "CHANGE,             - - - - - - - CONFERRED - -",
        "PROPOSE_REVOCATION, - - - - - - REVOCATION_PROPOSED - - -",
        "REVOKE,             - - - - - - - - REVOKED -",
        "SUPPORT,            - - - - - - CONFERRED CHANGE_PROPOSED REVOCATION_PROPOSED -"
    })
    void of_applications_and_titles(CandidacyStep step, String targets) {
        assertThat(Arrays.stream(CandidacyState.values())
                        .map(state -> step.from(state).map(Enum::name).orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(targets);
    }

    @ParameterizedTest
    @CsvSource({
        // step, from APPLIED, DECLINED, ISSUED, REVOKED
        "ISSUE,   ISSUED - - -",
        "DECLINE, DECLINED - - -",
        "RENEW,   - - ISSUED -",
        "REVOKE,  - - REVOKED -"
    })
    void of_cards(CardStep step, String targets) {
        assertThat(Arrays.stream(CardState.values())
                        .map(state -> step.from(state).map(Enum::name).orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(targets);
    }

    @ParameterizedTest
    @CsvSource({
        "APPLIED, false, false", "RETURNED, false, false", "IN_REVIEW, false, false", "PROPOSED, false, false",
        "REFUSED, false, true", "WITHDRAWN, false, true", "CONFERRED, true, false", "CHANGE_PROPOSED, true, false",
        "REVOCATION_PROPOSED, true, false", "REVOKED, false, true"
    })
    void a_state_says_whether_the_title_is_held_and_whether_all_is_over(
            CandidacyState state, boolean held, boolean over) {
        assertThat(state.isTitleHeld()).isEqualTo(held);
        assertThat(state.isOver()).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"13, 4, 10, 4"})
    void no_step_and_no_state_is_left_out(int steps, int cardSteps, int states, int cardStates) {
        assertThat(CandidacyStep.values()).hasSize(steps);
        assertThat(CardStep.values()).hasSize(cardSteps);
        assertThat(CandidacyState.values()).hasSize(states);
        assertThat(CardState.values()).hasSize(cardStates);
    }
}
