package org.baigong.application.competitions;

import java.util.Optional;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.competitions.Competition;

/** How every change begins: with the one competition that is meant, if the actor can see it. */
public final class Hold {
    private Hold() {}

    static Attempt<Competition> of(
            Competitions competitions, Actor actor, Operation operation, String number, Expected expected) {
        return found(number, competitions.lock(actor.scope(operation), number))
                .then(competition -> expected.met(competition.version(), competition));
    }

    /** The competition, or a refusal where there is none that the actor can see. */
    public static Attempt<Competition> found(String number, Optional<Competition> competition) {
        return competition
                .map(Attempt::done)
                .orElseGet(() -> Attempt.refused(
                        Fault.of("COMPETITION_NOT_FOUND", "没有竞赛{0}", "there is no competition {0}", number)));
    }
}
