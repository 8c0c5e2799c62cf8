package org.baigong.adapters.rest.problems;

import java.util.LinkedHashMap;
import java.util.Map;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    public ProblemException(Problem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    /** As this, with a header in the answer; a null value adds none. */
    public ProblemException with(String header, String value) {
        if (value != null) {
            headers.put(header, value);
        }
        return this;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public Problem problem() {
        return problem;
    }
}
