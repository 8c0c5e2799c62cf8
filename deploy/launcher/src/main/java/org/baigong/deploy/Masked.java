package org.baigong.deploy;

import java.util.regex.Pattern;

/**
 * The last net before the log: our own code logs nothing personal, but the libraries below it quote what they were given
 * where something is wrong with it. Whatever looks like the number of an identity card or a credit code is struck out,
 * also where a digit is missing or too many.
 *
 * <p>Every line of every request passes here, and nearly none has a word of that length: only such a word is looked at
 * closely. The expression tried at every place of the line cost more than writing it did.
 */
final class Masked {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 21;
    private static final Pattern IDENTITY =
            Pattern.compile("[0-9]{15,20}[Xx]?|[0-9A-Za-z]{2}[0-9]{6}[0-9A-Za-z]{9,10}");

    private Masked() {}

    static String text(String text) {
        StringBuilder masked = null;
        int copied = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isOfWords(text.charAt(i)) && !isEscape(text, i)) {
                continue;
            }
            if (isIdentity(text, from, i)) {
                masked = masked == null ? new StringBuilder(text.length()) : masked;
                masked.append(text, copied, from).append("***");
                copied = i;
            }
            from = i + 1;
        }
        return masked == null
                ? text
                : masked.append(text, copied, text.length()).toString();
    }

    private static boolean isIdentity(String text, int from, int to) {
        return to - from >= SHORTEST
                && to - from <= LONGEST
                && IDENTITY.matcher(text).region(from, to).matches();
    }

    /** What follows a line end written as JSON writes it begins a word. */
    private static boolean isEscape(String text, int i) {
        return i > 0 && text.charAt(i - 1) == '\\' && "bfnrt".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isOfWords(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
