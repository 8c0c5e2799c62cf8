package org.baigong.application.talents;

import java.util.Optional;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.talent.Candidacy;

/** How every change begins: with the one application that is meant, if the actor can see it. */
final class Held {
    private Held() {}

    static Attempt<Candidacy> of(
            Candidacies candidacies, Actor actor, Operation operation, long id, Expected expected) {
        return found(id, candidacies.lock(actor.scope(operation), id))
                .then(candidacy -> expected.met(candidacy.version(), candidacy));
    }

    static <T> Attempt<T> found(long id, Optional<T> candidacy) {
        return candidacy
                .map(Attempt::done)
                .orElseGet(() -> Attempt.refused(Fault.of(
                        "APPLICATION_NOT_FOUND", "没有申报{0}", "there is no application {0}", Long.toString(id))));
    }
}
