package org.baigong.adapters.rest.calendar;

import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;

/** Years in paths. What is none names nothing: 404. */
final class Years {
    private Years() {}

    static int number(String year) {
        if (!year.matches("2[0-9]{3}")) {
            throw new ProblemException(Problem.notFound());
        }
        return Integer.parseInt(year);
    }
}
