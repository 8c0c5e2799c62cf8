package org.baigong.adapters.files.violation;

import org.baigong.adapters.rest.violation.SeesDeploy;

/** Breaks a layer on purpose, so that a test can show the guard awake. */
public class SeesAnotherAdapter {
    SeesDeploy other;
}
