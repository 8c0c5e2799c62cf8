package org.baigong.domain.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.talent.CandidacyTest.done;
import static org.baigong.domain.talent.CandidacyTest.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    private static final Card APPLIED =
            done(Card.appliedFor("p", LocalDate.of(2023, 3, 1), TODAY, "lin")).numbered(9);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Card issued() {
        return done(APPLIED.issued("chen", "YC-1", day("2023-03-20"), day("2023-04-01"), day("2024-03-31")));
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31, NOT_YET_VALID", "2023-04-01, VALID", "2024-03-31, VALID", "2024-04-01, EXPIRED"})
    void is_valid_to_the_end_of_its_last_day(String on, CardStatus status) {
        assertThat(issued().on(day(on))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2023-09-30, VALID", "2023-10-01, REVOKED", "2024-04-01, REVOKED"})
    void is_revoked_from_a_day_on(String on, CardStatus status) {
        assertThat(done(issued().revoked(day("2023-10-01"), TODAY, "条件丧失")).on(day(on)))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        // who issues, decided on, valid from, until, code
        "lin,  2023-03-20, 2023-04-01, 2024-03-31, SAME_PERSON",
        "chen, 2023-02-28, 2023-04-01, 2024-03-31, DAY_TOO_EARLY",
        "chen, 2023-03-20, 2023-03-19, 2024-03-31, DAY_TOO_EARLY",
        "chen, 2023-03-20, 2023-04-01, 2023-03-31, DAY_TOO_EARLY"
    })
    void is_issued_by_somebody_else_for_days_in_their_order(
            String by, String on, String from, String until, String code) {
        assertThat(refused(APPLIED.issued(by, "YC-1", day(on), day(from), day(until))))
                .isEqualTo(code);
    }

    @Test
    void is_renewed_beyond_its_last_day_and_keeps_number_and_first_day() {
        assertThat(refused(issued().renewed(day("2024-03-31")))).isEqualTo("DAY_TOO_EARLY");
        Card renewed = done(issued().renewed(day("2025-03-31")));
        assertThat(renewed.number()).isEqualTo("YC-1");
        assertThat(renewed.validFrom()).isEqualTo(day("2023-04-01"));
        assertThat(renewed.on(day("2025-03-31"))).isEqualTo(CardStatus.VALID);
        assertThat(refused(done(renewed.revoked(TODAY, TODAY, "r")).renewed(day("2026-03-31"))))
                .isEqualTo("STEP_NOT_ALLOWED");
    }
}
