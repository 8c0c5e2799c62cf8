package org.baigong.domain.talent;

import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/**
 * What an expert who was assigned makes of a candidate 专家评审.
 *
 * @param expert id of the actor
 * @param score 0 to 100, or null while it is open or recused
 * @param remarks of the score, or the reason of the recusal 回避
 */
public record Review(String expert, State state, Integer score, String remarks) {
    private static final int HIGHEST = 100;

    /** Where a review stands. */
    public enum State {
        ASSIGNED,
        SCORED,
        RECUSED
    }

    static Review assigned(String expert) {
        return new Review(expert, State.ASSIGNED, null, null);
    }

    Attempt<Review> scored(int points, String why) {
        if (state == State.RECUSED) {
            return Attempt.refused(
                    Fault.of("RECUSED", "已回避，不能评分", "who has recused himself or herself does not score"));
        }
        return points < 0 || points > HIGHEST
                ? Attempt.refused(Fault.of("SCORE_OUT_OF_RANGE", "评分须在0至{0}之间", "a score lies from 0 to {0}", HIGHEST)
                        .at("/score"))
                : Attempt.done(new Review(expert, State.SCORED, points, why));
    }

    /** A score given before is taken back. */
    Review recused(String reason) {
        return new Review(expert, State.RECUSED, null, reason);
    }
}
