package org.baigong.domain.violation;

import jakarta.inject.Inject;

/** Breaks a layer on purpose, so that a test can show the guard awake. */
public class SeesAFramework {
    @Inject
    Object injected;
}
