package org.baigong.domain.common;

import java.util.Arrays;
import java.util.Objects;

/**
 * A sentence in Chinese and English. Arguments stand in both at {@code {0}} to {@code {9}}; it is put together only when
 * somebody reads it, since most derivations are computed without being looked at.
 */
public final class Text {
    private final String zh;
    private final String en;
    private final Object[] arguments;

    private Text(String zh, String en, Object... arguments) {
        this.zh = Objects.requireNonNull(zh);
        this.en = Objects.requireNonNull(en);
        this.arguments = arguments;
    }

    /** An argument is printed as it is, but for another {@code Text}, which is printed in the language asked for. */
    public static Text of(String zh, String en, Object... arguments) {
        return new Text(zh, en, arguments);
    }

    /** The same template with other arguments. */
    public Text with(Object... arguments) {
        return new Text(zh, en, arguments);
    }

    public String zh() {
        return fill(zh, true);
    }

    public String en() {
        return fill(en, false);
    }

    private String fill(String template, boolean chinese) {
        if (arguments.length == 0) {
            return template;
        }
        StringBuilder filled = new StringBuilder(template.length() + 24);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            Object argument = arguments[template.charAt(open + 1) - '0'];
            filled.append(template, from, open).append(inLanguage(argument, chinese));
            from = open + "{0}".length();
        }
        return filled.append(template, from, template.length()).toString();
    }

    private static Object inLanguage(Object argument, boolean chinese) {
        if (argument instanceof Text text) {
            return chinese ? text.zh() : text.en();
        }
        return argument;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text
                && zh.equals(text.zh)
                && en.equals(text.en)
                && Arrays.equals(arguments, text.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zh, en, Arrays.hashCode(arguments));
    }

    @Override
    public String toString() {
        return zh() + " / " + en();
    }
}
