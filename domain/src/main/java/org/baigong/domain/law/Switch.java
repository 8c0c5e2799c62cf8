package org.baigong.domain.law;

import java.util.List;
import org.baigong.domain.common.Text;

/**
 * A choice where the document can be read in two ways 两可条款.
 *
 * @param values the readings, the default first
 * @param governs the codes of the clauses that it changes
 */
public record Switch(String name, Text question, List<String> values, List<String> governs) {
    public Switch {
        values = List.copyOf(values);
        governs = List.copyOf(governs);
        if (values.size() < 2 || governs.isEmpty()) {
            throw new IllegalArgumentException("switch " + name + " offers a choice and governs a clause");
        }
    }

    public String defaultValue() {
        return values.get(0);
    }
}
