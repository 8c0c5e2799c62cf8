package org.baigong.application.matching;

import java.util.List;
import org.baigong.application.evaluations.Notice;
import org.baigong.application.evaluations.VerdictView;

/**
 * What all clauses say about somebody.
 *
 * @param notice why little is granted, where the day lies outside the validity of the document; else null
 * @param entitled granted, each with its derivation
 * @param open a person has to decide, or a standard is missing
 * @param near refused, each with the nearest condition to meet
 */
public record Matches(
        String subject,
        String instrument,
        String version,
        String on,
        Notice notice,
        List<VerdictView> entitled,
        List<VerdictView> open,
        List<VerdictView> near) {}
