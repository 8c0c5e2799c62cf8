package org.baigong.application.facts;

import java.util.HashSet;
import java.util.Set;

/**
 * What a change of the register touched.
 *
 * @param facts names of the facts that are new, corrected or withdrawn
 * @param subjects whom they name, or named before
 */
public record Changed(Set<String> facts, Set<String> subjects) {
    public static Changed nothing() {
        return new Changed(new HashSet<>(), new HashSet<>());
    }

    /** What another change touched was touched as well. */
    public void add(Changed other) {
        facts.addAll(other.facts);
        subjects.addAll(other.subjects);
    }
}
