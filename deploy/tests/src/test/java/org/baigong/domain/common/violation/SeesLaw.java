package org.baigong.domain.common.violation;

import org.baigong.domain.law.Clause;

/** Breaks a layer on purpose, so that a test can show the guard awake. */
public class SeesLaw {
    Clause clause;
}
