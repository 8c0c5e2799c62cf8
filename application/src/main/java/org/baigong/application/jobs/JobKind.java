package org.baigong.application.jobs;

import org.baigong.application.access.Operation;

/** What kind of work a job is, and what its actor must be permitted to do when its turn comes. */
public enum JobKind {
    CERTIFICATION(Lane.CERTIFICATIONS, Operation.CERTIFY_RESULTS),
    PREVIEW(Lane.SURVEYS, Operation.PREVIEW_PROPOSAL),
    RECOMPUTATION(Lane.SURVEYS, Operation.RECOMPUTE_DETERMINATIONS);

    private final Lane lane;
    private final Operation operation;

    JobKind(Lane lane, Operation operation) {
        this.lane = lane;
        this.operation = operation;
    }

    public Lane lane() {
        return lane;
    }

    Operation operation() {
        return operation;
    }
}
