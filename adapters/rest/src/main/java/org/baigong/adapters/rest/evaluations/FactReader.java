package org.baigong.adapters.rest.evaluations;

import java.util.List;
import java.util.Optional;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.contract.Defaults;
import org.baigong.application.evaluations.FactTypes;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Fault;
import tools.jackson.databind.JsonNode;

/**
 * Turns stated facts into facts of the domain. Each is checked against the schema of its type first, which has the name
 * of the record that holds it, and then asked whether it contradicts itself.
 */
public final class FactReader {
    private FactReader() {}

    /** The fact, or nothing and the faults added. */
    public static Optional<Fact> read(JsonNode node, String at, List<Fault> faults) {
        Class<? extends Fact> type =
                FactTypes.find(node.path("type").asString("")).orElse(null);
        if (type == null) {
            faults.add(Fault.of("UNKNOWN_FACT_TYPE", "没有此类事实", "there is no such type of fact")
                    .at(at + "/type"));
            return Optional.empty();
        }
        List<Fault> misshapen = Body.faults(type.getSimpleName(), node, at);
        if (!misshapen.isEmpty()) {
            faults.addAll(misshapen);
            return Optional.empty();
        }
        Fact fact = FactMapper.bind(Defaults.of(type.getSimpleName()).fill(node), type);
        List<Fault> contradictions = fact.contradictions();
        contradictions.forEach(fault -> faults.add(fault.at(at + fault.at())));
        return contradictions.isEmpty() ? Optional.of(fact) : Optional.empty();
    }
}
