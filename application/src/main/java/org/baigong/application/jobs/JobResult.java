package org.baigong.application.jobs;

import org.baigong.application.competitions.Certification;
import org.baigong.application.surveys.SurveyResult;

/** What came of a job that was done. */
public sealed interface JobResult {

    /** A certification. */
    record Certified(Certification certification) implements JobResult {}

    /** A preview or a recomputation. */
    record Surveyed(SurveyResult survey) implements JobResult {}
}
