package org.baigong.application.competitions;

import java.util.List;
import java.util.Set;
import org.baigong.domain.competitions.Entry;

/** The entries of a competition; persons and organisations in them are enrolled in the register as needed. */
public interface Entries {
    void replace(String competition, List<Entry> entries);

    /** By event, then by entry number. */
    List<Entry> of(String competition);

    Set<EntryKey> keys(String competition);
}
