package org.baigong.domain.law;

import java.util.List;
import org.baigong.domain.common.Text;

/**
 * A list that the document leaves open (等) or tells the city to keep: what stands on it, from when to when, is set at run
 * time.
 *
 * @param governs the codes of the clauses that look into it
 */
public record OpenList(String name, Text title, List<String> governs) {
    public OpenList {
        governs = List.copyOf(governs);
    }
}
