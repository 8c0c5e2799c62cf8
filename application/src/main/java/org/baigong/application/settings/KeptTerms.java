package org.baigong.application.settings;

import java.util.Optional;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Terms;

/** The terms under which something was determined, kept for ever by their version, so that it can be determined again. */
public interface KeptTerms {
    /** Keeping what is kept changes nothing. */
    void keep(Terms terms);

    /** The terms of this version; nothing where it was never kept, or of another instrument. */
    Optional<Terms> find(Instrument instrument, String version);
}
