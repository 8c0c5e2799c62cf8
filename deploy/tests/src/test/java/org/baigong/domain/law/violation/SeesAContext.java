package org.baigong.domain.law.violation;

import org.baigong.domain.competitions.Competition;

/** Breaks a layer on purpose, so that a test can show the guard awake. */
public class SeesAContext {
    Competition competition;
}
