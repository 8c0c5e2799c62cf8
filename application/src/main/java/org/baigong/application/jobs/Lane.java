package org.baigong.application.jobs;

/** Jobs of a lane are done one after the other on each node; a lane does not wait for another one. */
public enum Lane {
    /** Short work that somebody waits for. */
    CERTIFICATIONS,
    /** Surveys of the whole register, which take a minute and change little or nothing. */
    SURVEYS
}
