package org.baigong.application.explorer;

import java.util.List;

/** What was found, and the text of it that shows why, in both languages. */
public record Hit(Entry entry, List<Part> zh, List<Part> en) {
    /** A stretch of text; one that matches is to be highlighted. */
    public record Part(String text, boolean match) {}
}
