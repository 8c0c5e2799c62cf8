package org.baigong.adapters.persistence.competitions;

import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Cursor;

/** Where a list of entries, or of their results, continues: behind an entry of an event. */
record EntryPlace(int event, String entry) {

    /** @param event and entry: the columns that hold them */
    static Condition after(String list, String cursor, String event, String entry) {
        if (cursor == null) {
            return Condition.ALWAYS;
        }
        String[] last = Cursor.lastKey(list, cursor).split("/", 2);
        if (last.length != 2 || !last[0].matches("[0-9]{1,9}")) {
            throw Cursor.malformed();
        }
        return Condition.of("(" + event + ", " + entry + ") > (?, ?)", Integer.valueOf(last[0]), last[1]);
    }

    String cursor(String list) {
        return Cursor.of(list, event + "/" + entry);
    }
}
