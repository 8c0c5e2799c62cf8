package org.baigong.application.explorer;

import java.util.List;

/** Makes texts searchable. */
public interface TextIndexes {
    TextIndex of(List<Entry> entries);

    /** Texts that can be searched, by many at once. */
    interface TextIndex {
        /** The best matches first. Words are words: whatever somebody types is looked for and never understood as syntax. */
        List<Hit> search(SearchQuery query, int from, int count);
    }
}
