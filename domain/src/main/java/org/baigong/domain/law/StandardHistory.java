package org.baigong.domain.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The standards a city has set, by key, each with its days. Two of one key never overlap. */
public final class StandardHistory {
    private final Map<String, List<Standard>> byKey = new TreeMap<>();

    public StandardHistory(Collection<Standard> standards) {
        standards.forEach(this::add);
    }

    private void add(Standard standard) {
        List<Standard> history = byKey.computeIfAbsent(standard.key(), key -> new ArrayList<>());
        for (Standard earlier : history) {
            if (earlier.period().overlaps(standard.period())) {
                throw new IllegalArgumentException("two standards overlap: " + earlier + " and " + standard);
            }
        }
        history.add(standard);
        history.sort(Comparator.comparing(one -> one.period().from()));
    }

    Optional<Standard> on(String key, LocalDate day) {
        for (Standard standard : byKey.getOrDefault(key, List.of())) {
            if (standard.period().contains(day)) {
                return Optional.of(standard);
            }
        }
        return Optional.empty();
    }

    public List<Standard> all() {
        return byKey.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public String toString() {
        return byKey.toString();
    }
}
