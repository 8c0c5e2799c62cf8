package org.baigong.application.determinations;

import java.time.Instant;
import org.baigong.application.evaluations.VerdictView;

/**
 * A stored determination with the beneficiary's name.
 *
 * @param identity the beneficiary's identity number or credit code, masked; null for a place
 * @param dossier what lay before the rules, or null: determined before dossiers were kept
 * @param supersededAt when a correction replaced it, or null: in force
 */
public record DeterminationRecord(
        long id,
        String competition,
        String fact,
        String name,
        String identity,
        VerdictView verdict,
        String instrument,
        String version,
        String digest,
        Long dossier,
        String determinedBy,
        Instant determinedAt,
        Instant supersededAt) {}
