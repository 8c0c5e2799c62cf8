package org.baigong.domain.talent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/**
 * The reviews of one candidate, in the order in which the experts were assigned.
 *
 * @param needed how many scores it takes before a class is proposed
 */
public record Reviews(int needed, List<Review> all) {
    /** How many the office asks for. The document names no number: it is kept with each application, so that it can change. */
    public static final int STANDARD = 3;

    public Reviews {
        all = List.copyOf(all);
    }

    static Reviews none() {
        return new Reviews(STANDARD, List.of());
    }

    private boolean has(String expert) {
        return all.stream().anyMatch(review -> review.expert().equals(expert));
    }

    Reviews with(String expert) {
        if (has(expert)) {
            return this;
        }
        List<Review> more = new ArrayList<>(all);
        more.add(Review.assigned(expert));
        return new Reviews(needed, more);
    }

    /** What an expert has said already is not taken away. */
    Attempt<Reviews> without(String expert) {
        return of(expert)
                .then(review -> review.state() == Review.State.ASSIGNED
                        ? Attempt.done(new Reviews(
                                needed,
                                all.stream().filter(one -> !one.equals(review)).toList()))
                        : Attempt.refused(Fault.of(
                                "REVIEW_MADE", "专家{0}已提交意见，不能取消指派", "expert {0} has answered already", expert)));
    }

    Attempt<Reviews> changed(String expert, Function<Review, Attempt<Review>> change) {
        return of(expert)
                .then(change)
                .map(changed -> new Reviews(
                        needed,
                        all.stream()
                                .map(one -> one.expert().equals(expert) ? changed : one)
                                .toList()));
    }

    private Attempt<Review> of(String expert) {
        return all.stream()
                .filter(review -> review.expert().equals(expert))
                .findFirst()
                .map(Attempt::done)
                .orElseGet(() ->
                        Attempt.refused(Fault.of("NOT_ASSIGNED", "专家{0}未被指派", "expert {0} was not assigned", expert)));
    }

    public int scores() {
        return (int) all.stream()
                .filter(review -> review.state() == Review.State.SCORED)
                .count();
    }

    /** Themselves, where there are enough scores. */
    Attempt<Reviews> enough() {
        return scores() >= needed
                ? Attempt.done(this)
                : Attempt.refused(Fault.of(
                        "REVIEWS_MISSING",
                        "须有{0}份专家评分，现有{1}份",
                        "it takes {0} scores of experts, and there are {1}",
                        needed,
                        scores()));
    }
}
