package org.baigong.domain.law;

import java.util.HashSet;
import java.util.List;
import org.baigong.domain.common.Text;

/**
 * A choice where the document can be read in two ways 两可条款.
 *
 * @param readings the default first
 * @param governs the codes of the clauses that it changes
 */
public record Switch(String name, Text question, List<Reading> readings, List<String> governs) {
    public Switch {
        readings = List.copyOf(readings);
        governs = List.copyOf(governs);
        if (readings.size() < 2 || governs.isEmpty()) {
            throw new IllegalArgumentException("switch " + name + " offers a choice and governs a clause");
        }
        if (new HashSet<>(readings.stream().map(Reading::value).toList()).size() < readings.size()) {
            throw new IllegalArgumentException("switch " + name + " offers a reading twice");
        }
    }

    /** The words of the readings, the default first. */
    public List<String> values() {
        return readings.stream().map(Reading::value).toList();
    }

    public String defaultValue() {
        return readings.get(0).value();
    }
}
