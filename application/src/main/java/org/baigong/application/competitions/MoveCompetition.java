package org.baigong.application.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionStep;

/** The steps that change nothing but where a competition stands (and, when cleared, its results). */
@ApplicationScoped
@Transactional
public class MoveCompetition {
    private static final Map<CompetitionStep, Operation> OPERATIONS = new EnumMap<>(Map.of(
            CompetitionStep.ACCEPT, Operation.ACCEPT_COMPETITION,
            CompetitionStep.REJECT, Operation.REJECT_COMPETITION,
            CompetitionStep.WITHDRAW, Operation.WITHDRAW_COMPETITION,
            CompetitionStep.CLEAR, Operation.CLEAR_RESULTS,
            CompetitionStep.FREEZE, Operation.FREEZE_RESULTS,
            CompetitionStep.UNFREEZE, Operation.UNFREEZE_RESULTS));
    private static final Map<CompetitionStep, String> ANNOUNCED = new EnumMap<>(Map.of(
            CompetitionStep.ACCEPT, "accepted",
            CompetitionStep.REJECT, "rejected",
            CompetitionStep.WITHDRAW, "withdrawn",
            CompetitionStep.CLEAR, "cleared",
            CompetitionStep.FREEZE, "frozen",
            CompetitionStep.UNFREEZE, "unfrozen"));

    @Inject
    Competitions competitions;

    @Inject
    Results results;

    @Inject
    Announcements announcements;

    /** @param reason why, as the officer puts it, or null */
    public Attempt<Competition> move(
            Actor actor, String number, Expected expected, CompetitionStep step, String reason) {
        return Hold.of(competitions, actor, OPERATIONS.get(step), number, expected)
                .then(competition -> competition.after(step))
                .map(moved -> {
                    competitions.update(moved);
                    if (step == CompetitionStep.CLEAR) {
                        results.replace(number, List.of());
                    }
                    announcements.announce(
                            actor, ANNOUNCED.get(step), moved, reason == null ? Map.of() : Map.of("reason", reason));
                    return moved;
                });
    }
}
