package org.baigong.application.competitions;

import java.util.Collection;
import java.util.List;
import org.baigong.domain.common.facts.Honour;

/** The honorary titles that persons are certified to hold. */
public interface Honours {
    /**
     * Enrols the persons and records their titles; a title recorded before is left as it is.
     *
     * @return the ids of the persons, in the order given
     */
    List<String> record(List<HonourRecord> honours);

    /** By person, then by date. */
    List<Honour> of(Collection<String> persons);
}
