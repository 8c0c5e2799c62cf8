package org.baigong.adapters.persistence.determinations;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of the document: numbers in a clause's code count as numbers, so that 11.2 stands before 11.10. */
public final class ClauseOrder implements Comparator<String> {
    private static final Pattern BETWEEN_DIGITS_AND_OTHERS =
            Pattern.compile("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])");

    @Override
    public int compare(String one, String other) {
        String[] ones = BETWEEN_DIGITS_AND_OTHERS.split(one);
        String[] others = BETWEEN_DIGITS_AND_OTHERS.split(other);
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int order = compareParts(ones[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return ones.length == others.length ? one.compareTo(other) : ones.length - others.length;
    }

    private static int compareParts(String one, String other) {
        if (isNumber(one) && isNumber(other)) {
            return Long.compare(Long.parseLong(one), Long.parseLong(other));
        }
        return one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return part.length() < 19 && Character.digit(part.charAt(0), 10) >= 0;
    }
}
