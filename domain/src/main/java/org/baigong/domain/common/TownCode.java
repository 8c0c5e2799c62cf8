package org.baigong.domain.common;

import java.util.regex.Pattern;

/** The code of a town or sub-district 镇街 after GB/T 10114: the six digits of its city or county, then three. */
public record TownCode(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{9}");

    public TownCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a town code");
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }
}
