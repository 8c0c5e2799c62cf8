package org.baigong.application.common;

import org.baigong.domain.common.Text;

/** A column of a table that offices fill in or take away: its key, its heading, and what belongs into it. */
public record Column(String key, Text heading, Text hint, String example, boolean required, Kind kind) {

    /** How a spreadsheet shows the cells. */
    public enum Kind {
        /** As it is: numbers of identity cards and leading zeros stay. */
        TEXT,
        /** Yuan that can be added up, with two decimals. */
        AMOUNT
    }

    /** A column of text to fill in. */
    public Column(String key, Text heading, Text hint, String example, boolean required) {
        this(key, heading, hint, example, required, Kind.TEXT);
    }

    /** A column of a list that is only written. */
    public static Column of(String key, Text heading, Kind kind) {
        return new Column(key, heading, Text.of("", ""), "", false, kind);
    }
}
