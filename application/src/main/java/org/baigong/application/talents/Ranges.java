package org.baigong.application.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Bound;

/** The document's ranges, inside which an officer proposes. */
@ApplicationScoped
public class Ranges {
    @Inject
    Rulebooks rulebooks;

    /** @param proposed or null: nothing is proposed, and nothing wrong with it */
    Attempt<Optional<Yuan>> within(String clause, Yuan proposed, String at) {
        Bound range = rulebooks
                .find(Rulebooks.DONGGUAN)
                .orElseThrow()
                .instrument()
                .clause(clause)
                .ownBound();
        return proposed == null || range.bounds().contains(proposed.fen())
                ? Attempt.done(Optional.ofNullable(proposed))
                : Attempt.refused(Fault.of(
                                "OUTSIDE_RANGE",
                                "建议的{0}元超出{1}",
                                "the proposed {0} yuan lie outside {1}",
                                proposed,
                                range.text())
                        .at(at));
    }
}
