package org.baigong.domain.common;

/**
 * One thing that is wrong with what somebody asked for: a stable code, where it stands (a JSON Pointer, or row and
 * column of a table; empty for the whole), and what it is in both languages.
 */
public record Fault(String code, String at, Text message) {

    public static Fault of(String code, String zh, String en, Object... arguments) {
        return new Fault(code, "", Text.of(zh, en, arguments));
    }

    public Fault at(String place) {
        return new Fault(code, place, message);
    }

    /** The JSON Pointer to a member of an object (RFC 6901). */
    public static String pointer(String object, String member) {
        return object + "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
