package org.baigong.adapters.rest.facts;

import java.time.Instant;
import org.baigong.adapters.rest.evaluations.FactWriter;
import org.baigong.application.facts.Provenance;
import org.baigong.application.facts.StoredFact;
import tools.jackson.databind.JsonNode;

/** One version of a certified fact as it is shown. */
public record FactView(
        long id,
        String name,
        int revision,
        JsonNode fact,
        String competition,
        Provenance provenance,
        String recordedBy,
        Instant recordedAt,
        String reason,
        Instant supersededAt) {

    public static FactView of(StoredFact stored) {
        return new FactView(
                stored.id(),
                stored.fact().id(),
                stored.revision(),
                FactWriter.write(stored.fact()),
                stored.competition(),
                stored.provenance(),
                stored.recordedBy(),
                stored.recordedAt(),
                stored.reason(),
                stored.supersededAt());
    }
}
