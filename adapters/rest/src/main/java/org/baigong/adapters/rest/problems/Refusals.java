package org.baigong.adapters.rest.problems;

import java.util.List;
import java.util.Map;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/** Which problem a refusal of the application becomes: by the code of its first fault. */
public final class Refusals {
    private static final Map<String, ProblemType> TYPES = Map.ofEntries(
            Map.entry("COMPETITION_NOT_FOUND", ProblemType.NOT_FOUND),
            Map.entry("PROPOSAL_NOT_FOUND", ProblemType.NOT_FOUND),
            Map.entry("UNKNOWN_KEY", ProblemType.NOT_FOUND),
            Map.entry("ACCOUNT_NOT_FOUND", ProblemType.NOT_FOUND),
            Map.entry("FACT_NOT_FOUND", ProblemType.NOT_FOUND),
            Map.entry("REPLAY_IMPOSSIBLE", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("FACT_KEPT_ELSEWHERE", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("FACT_TYPE_CHANGED", ProblemType.INVALID_FACTS),
            Map.entry("FACT_HAS_PROCEDURE", ProblemType.INVALID_FACTS),
            Map.entry("NAME_RESERVED", ProblemType.INVALID_FACTS),
            Map.entry("NOT_REGISTERED", ProblemType.INVALID_FACTS),
            Map.entry("ACCOUNTS_KEPT_ELSEWHERE", ProblemType.NOT_FOUND),
            Map.entry("STEP_NOT_ALLOWED", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("PROPOSAL_CLOSED", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("PROPOSAL_SUPERSEDED", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("READING_IN_FORCE", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("READING_OVERLAPS", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("STANDARD_IN_FORCE", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("STANDARD_OVERLAPS", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("VALIDITY_IN_FORCE", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("NOTHING_TO_REPLACE", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("PROVISION_NOT_DECIDED", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("CALENDAR_IN_FORCE", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("CALENDAR_UNKNOWN_YEAR", ProblemType.NOT_FOUND),
            Map.entry("CALENDAR_SPAN_BACKWARDS", ProblemType.BAD_PARAMETER),
            Map.entry("TITLE_HELD", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("UNDER_WAY", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("BANNED_UNTIL", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("QUOTA_REACHED", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("REVIEWS_MISSING", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("REVIEW_MADE", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("NOT_ASSIGNED", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("RECUSED", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("CLASS_UNCHANGED", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("LEASE_RUNNING", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("PAUSED_ALREADY", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("NOT_PAUSED", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("NO_LEASE", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("RECORDED_ALREADY", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("NOT_ELIGIBLE", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("APPLICATION_NOT_FOUND", ProblemType.NOT_FOUND),
            Map.entry("CARD_NOT_FOUND", ProblemType.NOT_FOUND),
            Map.entry("CARD_NUMBER_TAKEN", ProblemType.NUMBER_TAKEN),
            Map.entry("OWN_ACCOUNT", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("LAST_ADMINISTRATOR", ProblemType.STEP_NOT_ALLOWED),
            Map.entry("SAME_PERSON", ProblemType.TWO_PERSONS),
            Map.entry("NOT_THE_PROPOSER", ProblemType.TWO_PERSONS),
            Map.entry("COMPETITION_NUMBER_TAKEN", ProblemType.NUMBER_TAKEN),
            Map.entry("ACCOUNT_ID_TAKEN", ProblemType.NUMBER_TAKEN),
            Map.entry("VERSION_STALE", ProblemType.PRECONDITION_FAILED),
            Map.entry("STANDARD_OUT_OF_BOUNDS", ProblemType.STANDARD_OUT_OF_BOUNDS),
            Map.entry("UNKNOWN_SWITCH", ProblemType.UNKNOWN_SWITCH),
            Map.entry("FACT_CONTRADICTS", ProblemType.INVALID_FACTS),
            Map.entry("NOT_PERMITTED_ANY_MORE", ProblemType.FORBIDDEN),
            Map.entry("JOB_FAILED", ProblemType.INTERNAL_ERROR));

    private Refusals() {}

    /** What was done, or the problem that its refusal becomes. */
    public static <T> T orProblem(Attempt<T> attempt) {
        if (attempt instanceof Attempt.Done<T> done) {
            return done.value();
        }
        throw new ProblemException(problem(((Attempt.Refused<T>) attempt).faults()));
    }

    /** The problem that these faults are. */
    public static Problem problem(List<Fault> faults) {
        return Problem.of(TYPES.getOrDefault(faults.get(0).code(), ProblemType.INVALID_CONTENT), faults);
    }
}
