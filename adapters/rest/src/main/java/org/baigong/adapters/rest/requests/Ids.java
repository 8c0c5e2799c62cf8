package org.baigong.adapters.rest.requests;

import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;

/** Ids in paths. What cannot be one names nothing: 404. */
public final class Ids {
    private Ids() {}

    public static long number(String id) {
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw new ProblemException(Problem.notFound());
        }
        return Long.parseLong(id);
    }
}
