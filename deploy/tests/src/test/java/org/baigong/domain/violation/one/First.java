package org.baigong.domain.violation.one;

import org.baigong.domain.violation.two.Second;

/** Breaks a layer on purpose, so that a test can show the guard awake. */
public class First {
    Second next;
}
