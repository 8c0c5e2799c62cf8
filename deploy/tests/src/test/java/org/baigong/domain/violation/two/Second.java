package org.baigong.domain.violation.two;

import org.baigong.domain.violation.one.First;

/** Breaks a layer on purpose, so that a test can show the guard awake. */
public class Second {
    First next;
}
