package org.baigong.application.competitions;

import java.util.List;
import java.util.Set;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.competitions.Entry;

/** The entries of a competition; persons and organisations in them are enrolled in the register as needed. */
public interface Entries {
    void replace(String competition, List<Entry> entries);

    /** By event, then by entry number. */
    Page<Entry> list(Scope scope, String competition, PageRequest page);

    Set<EntryKey> keys(String competition);
}
