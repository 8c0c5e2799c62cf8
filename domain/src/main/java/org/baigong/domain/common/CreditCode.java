package org.baigong.domain.common;

import java.util.regex.Pattern;

/** A unified social credit code 统一社会信用代码 after GB 32100-2015: 18 characters, the last one a check character. */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

    public CreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unified social credit code after GB 32100");
        }
    }

    public static boolean isValid(String value) {
        return value != null && SHAPE.matcher(value).matches() && check(value) == value.charAt(17);
    }

    private static char check(String value) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** First two and last four characters. */
    public String masked() {
        return value.substring(0, 2) + "*".repeat(12) + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }
}
