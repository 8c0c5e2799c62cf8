package org.baigong.adapters.rest.problems;

import java.util.List;
import java.util.Map;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;

/** Which problem a refusal of the application becomes: by the code of its first fault. */
public final class Refusals {
    private record Kind(int status, String type, Text title) {}

    private static final Kind NOT_FOUND = new Kind(404, "not-found", Text.of("没有找到", "Not found"));
    private static final Kind STEP =
            new Kind(409, "step-not-allowed", Text.of("目前状态不能进行此操作", "Not possible in this state"));
    private static final Kind PERSONS = new Kind(409, "two-persons", Text.of("须由另一人办理", "It takes somebody else"));
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("COMPETITION_NOT_FOUND", NOT_FOUND),
            Map.entry("PROPOSAL_NOT_FOUND", NOT_FOUND),
            Map.entry("ACCOUNT_NOT_FOUND", NOT_FOUND),
            Map.entry("ACCOUNTS_KEPT_ELSEWHERE", NOT_FOUND),
            Map.entry("ACCOUNT_ID_TAKEN", new Kind(409, "number-taken", Text.of("编号已被使用", "The number is taken"))),
            Map.entry("OWN_ACCOUNT", STEP),
            Map.entry("LAST_ADMINISTRATOR", STEP),
            Map.entry("STEP_NOT_ALLOWED", STEP),
            Map.entry("PROPOSAL_CLOSED", STEP),
            Map.entry("PROPOSAL_SUPERSEDED", STEP),
            Map.entry("READING_IN_FORCE", STEP),
            Map.entry("JOB_FAILED", new Kind(500, "internal-error", Text.of("内部错误", "Internal error"))),
            Map.entry("SAME_PERSON", PERSONS),
            Map.entry("NOT_THE_PROPOSER", PERSONS),
            Map.entry(
                    "COMPETITION_NUMBER_TAKEN",
                    new Kind(409, "number-taken", Text.of("编号已被使用", "The number is taken"))),
            Map.entry(
                    "VERSION_STALE", new Kind(412, "precondition-failed", Text.of("版本已过时", "Not the current version"))),
            Map.entry(
                    "STANDARD_OUT_OF_BOUNDS",
                    new Kind(422, "standard-out-of-bounds", Text.of("标准超出文件规定", "A standard lies outside its bound"))),
            Map.entry(
                    "UNKNOWN_SWITCH", new Kind(422, "unknown-switch", Text.of("没有此开关或取值", "No such switch or value"))),
            Map.entry("FACT_CONTRADICTS", new Kind(422, "invalid-facts", Text.of("事实有误", "The facts are wrong"))));
    private static final Kind OTHER = new Kind(422, "invalid-content", Text.of("内容有误", "The content is wrong"));

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
        Kind kind = KINDS.getOrDefault(faults.get(0).code(), OTHER);
        return Problem.of(kind.status(), kind.type(), kind.title(), faults);
    }
}
