package org.baigong.application.jobs;

import org.baigong.application.common.Expected;
import org.baigong.application.surveys.Part;

/** What a job is to do. */
public sealed interface Task {

    JobKind kind();

    /** Certify a competition. */
    record Certification(String competition, Expected expected) implements Task {
        @Override
        public JobKind kind() {
            return JobKind.CERTIFICATION;
        }
    }

    /** Find out what a proposal would change. */
    record Preview(long proposal) implements Task {
        @Override
        public JobKind kind() {
            return JobKind.PREVIEW;
        }
    }

    /** Compare the stored determinations with the rules. @param apply whether to bring them in line */
    record Recomputation(Part part, boolean apply) implements Task {
        @Override
        public JobKind kind() {
            return JobKind.RECOMPUTATION;
        }
    }
}
