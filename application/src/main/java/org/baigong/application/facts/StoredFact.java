package org.baigong.application.facts;

import java.time.Instant;
import java.util.Set;
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

    private static final Set<String> KEPT_BY_PROCEDURES =
            Set.of("leading-talent", "rent", "home-purchase", "talent-introduction", "talent-card");

    /** Whether a competition or a procedure keeps it: it is corrected there and not by hand. */
    public boolean isKeptElsewhere() {
        return competition != null || isNamedByProcedures(fact.id());
    }

    /** Whether a procedure gives names of this kind: what bears one by hand would pass for what the procedure recorded. */
    public static boolean isNamedByProcedures(String name) {
        int end = name.indexOf('/');
        return end > 0 && KEPT_BY_PROCEDURES.contains(name.substring(0, end));
    }
}
