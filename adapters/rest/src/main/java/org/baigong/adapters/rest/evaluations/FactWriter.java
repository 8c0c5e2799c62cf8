package org.baigong.adapters.rest.evaluations;

import org.baigong.domain.common.Fact;
import tools.jackson.databind.JsonNode;

/** Facts of the domain as they are stated in evaluations. */
public final class FactWriter {
    private FactWriter() {}

    public static JsonNode write(Fact fact) {
        return FactMapper.write(fact);
    }
}
