package org.baigong.application.competitions;

import java.util.Optional;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.competitions.Competition;

/** Refusals that several use cases share. */
final class CompetitionFaults {
    static final String NOT_FOUND = "COMPETITION_NOT_FOUND";

    private CompetitionFaults() {}

    static Attempt<Competition> found(String number, Optional<Competition> competition) {
        return competition
                .map(Attempt::done)
                .orElseGet(
                        () -> Attempt.refused(Fault.of(NOT_FOUND, "没有竞赛{0}", "there is no competition {0}", number)));
    }
}
