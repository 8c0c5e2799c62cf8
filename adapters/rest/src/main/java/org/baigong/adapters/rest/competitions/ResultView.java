package org.baigong.adapters.rest.competitions;

import org.baigong.domain.competitions.Result;

/** A result as it is shown. */
record ResultView(int event, String entry, String placement, String prize, String score) {
    static ResultView of(Result result) {
        return new ResultView(
                result.event(),
                result.entry(),
                CompetitionView.word(result.placement()),
                CompetitionView.yuan(result.prize()),
                CompetitionView.points(result.score()));
    }
}
