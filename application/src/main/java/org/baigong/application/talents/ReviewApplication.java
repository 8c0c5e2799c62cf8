package org.baigong.application.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.talent.Candidacy;

/** The office checks what was handed in 材料审核 and assigns experts; they score or recuse themselves 专家评审. */
@ApplicationScoped
@Transactional
public class ReviewApplication {
    @Inject
    Candidacies candidacies;

    @Inject
    TalentNews news;

    public Attempt<Candidacy> returnForMore(Actor actor, long id, Expected expected, List<String> missing) {
        return move(
                actor,
                Operation.RETURN_APPLICATION,
                id,
                expected,
                "returned",
                Map.of("missing", missing),
                candidacy -> candidacy.returned(missing));
    }

    public Attempt<Candidacy> accept(Actor actor, long id, Expected expected) {
        return move(actor, Operation.ACCEPT_APPLICATION, id, expected, "accepted", Map.of(), Candidacy::accepted);
    }

    public Attempt<Candidacy> assign(Actor actor, long id, Expected expected, String expert) {
        return move(
                actor,
                Operation.ASSIGN_REVIEWER,
                id,
                expected,
                "reviewer-assigned",
                Map.of("expert", expert),
                candidacy -> candidacy.assigned(expert));
    }

    public Attempt<Candidacy> dismiss(Actor actor, long id, Expected expected, String expert) {
        return move(
                actor,
                Operation.DISMISS_REVIEWER,
                id,
                expected,
                "reviewer-dismissed",
                Map.of("expert", expert),
                candidacy -> candidacy.dismissed(expert));
    }

    /** Scores stay in the trail and are not told outside. */
    public Attempt<Candidacy> score(Actor actor, long id, Expected expected, int score, String remarks) {
        return move(
                actor,
                Operation.REVIEW_CANDIDATE,
                id,
                expected,
                "reviewed",
                Map.of("score", Integer.toString(score), "remarks", remarks),
                candidacy -> candidacy.scored(actor.id(), score, remarks));
    }

    public Attempt<Candidacy> recuse(Actor actor, long id, Expected expected, String reason) {
        return move(
                actor,
                Operation.RECUSE_FROM_REVIEW,
                id,
                expected,
                "recused",
                Map.of("reason", reason),
                candidacy -> candidacy.recused(actor.id(), reason));
    }

    private Attempt<Candidacy> move(
            Actor actor,
            Operation operation,
            long id,
            Expected expected,
            String what,
            Map<String, Object> detail,
            Function<Candidacy, Attempt<Candidacy>> step) {
        return Held.of(candidacies, actor, operation, id, expected).then(step).map(after -> {
            candidacies.update(after);
            return news.told(actor, what, after, detail);
        });
    }
}
