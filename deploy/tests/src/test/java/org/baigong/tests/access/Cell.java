package org.baigong.tests.access;

/** What comes of asking. */
enum Cell {
    /** Let through and found: done, or refused for a reason of the matter. */
    MAY("✓"),
    /** A list that leaves it out. */
    UNSEEN("∅"),
    /** Not to be found. */
    NOT_FOUND("404"),
    FORBIDDEN("403"),
    UNAUTHENTICATED("401"),
    /** Let through, and refused because the matter is not the caller's. */
    NOT_YOURS("422"),
    UNKNOWN("?");

    final String sign;

    Cell(String sign) {
        this.sign = sign;
    }
}
