package org.baigong.domain.violation;

import java.time.LocalDate;

/** Breaks a layer on purpose, so that a test can show the guard awake. */
public class AsksTheClock {
    LocalDate today() {
        return LocalDate.now();
    }
}
