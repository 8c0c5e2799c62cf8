package org.baigong.adapters.rest.problems;

import java.util.List;
import java.util.Map;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/** Which problem a refusal of the application becomes: by the code of its first fault. */
public final class Refusals {
    private static final Map<String, ProblemType> TYPES = Map.of(
            "COMPETITION_NOT_FOUND", ProblemType.NOT_FOUND,
            "STEP_NOT_ALLOWED", ProblemType.STEP_NOT_ALLOWED,
            "COMPETITION_NUMBER_TAKEN", ProblemType.NUMBER_TAKEN,
            "STANDARD_OUT_OF_BOUNDS", ProblemType.STANDARD_OUT_OF_BOUNDS,
            "UNKNOWN_SWITCH", ProblemType.UNKNOWN_SWITCH,
            "FACT_CONTRADICTS", ProblemType.INVALID_FACTS);

    private Refusals() {}

    /** What was done, or the problem that its refusal becomes. */
    public static <T> T orProblem(Attempt<T> attempt) {
        if (attempt instanceof Attempt.Done<T> done) {
            return done.value();
        }
        List<Fault> faults = ((Attempt.Refused<T>) attempt).faults();
        ProblemType type = TYPES.getOrDefault(faults.get(0).code(), ProblemType.INVALID_CONTENT);
        throw new ProblemException(Problem.of(type, faults));
    }
}
