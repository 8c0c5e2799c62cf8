package org.baigong.application.facts;

import java.time.Instant;
import org.baigong.domain.common.Fact;

/**
 * One version of a certified fact. The fact's own id is its name in the register, the same through all versions.
 *
 * @param id of this version
 * @param revision its number among the versions of the fact, from 1
 * @param competition that certified it, or null
 * @param provenance null where a competition certified it
 * @param reason why it took the place of an earlier version, or null
 * @param supersededAt when a later version or a withdrawal ended it, or null: in force
 */
public record StoredFact(
        long id,
        int revision,
        Fact fact,
        String competition,
        Provenance provenance,
        String recordedBy,
        Instant recordedAt,
        String reason,
        Instant supersededAt) {

    /** How names of facts recorded by hand begin; competitions and procedures give other names. */
    public static final String BY_HAND = "fact/";

    /** Titles come in by hand, too, in a sheet; a person holds each once, and so their names say. */
    private static final String TITLES = "honour/";

    /** Whether a competition or a procedure keeps it: it is corrected there and not by hand. */
    public boolean isKeptElsewhere() {
        return competition != null
                || !fact.id().startsWith(BY_HAND) && !fact.id().startsWith(TITLES);
    }
}
