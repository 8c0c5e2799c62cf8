package org.baigong.domain.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A citizen's identity number 公民身份号码 after GB 11643-1999: 17 digits with a real birthday, and the check character. */
public record IdentityNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public IdentityNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an identity number after GB 11643");
        }
    }

    public static boolean isValid(String value) {
        return value != null
                && SHAPE.matcher(value).matches()
                && hasBirthday(value)
                && check(value) == value.charAt(17);
    }

    private static boolean hasBirthday(String value) {
        try {
            LocalDate.of(number(value, 6, 10), number(value, 10, 12), number(value, 12, 14));
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    private static char check(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** First three and last four characters, as public notices print it: {@code 990***********0019}. */
    public String masked() {
        return value.substring(0, 3) + "*".repeat(11) + value.substring(14);
    }

    /** Masked, so that no log line and no message shows it whole. */
    @Override
    public String toString() {
        return masked();
    }
}
