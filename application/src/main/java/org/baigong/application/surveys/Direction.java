package org.baigong.application.surveys;

/** Which way a verdict changes for its beneficiary. */
public enum Direction {
    /** Granted where nothing was, or more money. */
    MORE,
    /** Nothing where something was granted, or less money. */
    LESS,
    /** Neither: another value, another reason, other words. */
    OTHER;

    /** @param before null: there was no verdict; @param after null: there will be none */
    static Direction of(Answer before, Answer after) {
        boolean granted = before != null && before.isGranted();
        boolean grants = after != null && after.isGranted();
        if (granted != grants) {
            return grants ? MORE : LESS;
        }
        int order = granted && before.amount() != null && after.amount() != null
                ? after.amount().compareTo(before.amount())
                : 0;
        return order == 0 ? OTHER : order > 0 ? MORE : LESS;
    }
}
