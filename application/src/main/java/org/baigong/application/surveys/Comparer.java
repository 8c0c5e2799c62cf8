package org.baigong.application.surveys;

import java.util.List;

/** Finds what differs for the subjects of a chunk. */
@FunctionalInterface
interface Comparer {
    List<Difference> differences(Chunk chunk);
}
