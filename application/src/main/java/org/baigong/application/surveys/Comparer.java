package org.baigong.application.surveys;

import java.util.List;
import java.util.function.Supplier;

/** Finds what differs for the subjects of a chunk. */
@FunctionalInterface
interface Comparer {
    /** Reads at once whatever else it needs. @return what compares, on any thread, without asking the database */
    Supplier<List<Difference>> comparing(Chunk chunk);
}
