package org.baigong.application.jobs;

/** Where a job stands. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    REFUSED,
    FAILED
}
