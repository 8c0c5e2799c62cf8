package org.baigong.domain.common;

import java.time.LocalDate;
import java.util.List;

/** Something that happened or that somebody certified, in the words of a clerk. It never says what follows from it. */
public interface Fact {
    /** The fact's own id, or null; facts without an id are all different facts. */
    String id();

    /** The day of the fact, or null where the day of the question counts. */
    LocalDate date();

    /** Whom the fact names. */
    List<Subject> subjects();

    /** Those among them whose own facts decide what follows from this one for others. */
    default List<String> leansOn() {
        return List.of();
    }

    /** What may be stated by one fact alone, or null where several may say the same; two with the same key contradict each other. */
    default String statedOnce() {
        return null;
    }

    /** What in the fact contradicts itself, each with a JSON Pointer from the fact; nothing where it holds together. */
    default List<Fault> contradictions() {
        return List.of();
    }
}
