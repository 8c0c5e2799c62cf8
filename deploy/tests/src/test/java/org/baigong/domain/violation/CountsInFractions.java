package org.baigong.domain.violation;

/** Breaks a layer on purpose, so that a test can show the guard awake. */
public class CountsInFractions {
    double amount;

    double amount() {
        return amount;
    }
}
