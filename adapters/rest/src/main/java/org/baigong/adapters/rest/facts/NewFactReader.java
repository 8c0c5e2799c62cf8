package org.baigong.adapters.rest.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.evaluations.FactReader;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.application.facts.NewFact;
import org.baigong.application.facts.Provenance;
import org.baigong.application.facts.StoredFact;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads facts with where they come from; the whole must have the shape of the contract already. */
final class NewFactReader {
    private NewFactReader() {}

    /** An id that the caller chose becomes a name among those given by hand. */
    static List<NewFact> list(JsonNode stated) {
        List<Fault> faults = new ArrayList<>();
        List<NewFact> facts = new ArrayList<>();
        for (int i = 0; i < stated.size() && faults.size() < Body.MAX_FAULTS; i++) {
            JsonNode id = stated.get(i).path("fact").path("id");
            JsonNode named = id.isString() ? renamed(stated.get(i), StoredFact.BY_HAND + id.asString()) : stated.get(i);
            read(named, "/facts/" + i, faults, facts);
        }
        return orProblem(facts, faults);
    }

    /** One fact, under the name of the one that it replaces. */
    static NewFact named(JsonNode stated, String name) {
        List<Fault> faults = new ArrayList<>();
        List<NewFact> facts = new ArrayList<>();
        read(renamed(stated, name), "", faults, facts);
        return orProblem(facts, faults).get(0);
    }

    private static JsonNode renamed(JsonNode stated, String name) {
        ObjectNode renamed = stated.deepCopy().asObject();
        if (renamed.get("fact") instanceof ObjectNode fact) {
            fact.put("id", name);
        }
        return renamed;
    }

    private static List<NewFact> orProblem(List<NewFact> facts, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.unprocessable("invalid-facts", faults));
        }
        return facts;
    }

    private static void read(JsonNode stated, String at, List<Fault> faults, List<NewFact> facts) {
        Provenance provenance = provenance(stated.get("provenance"));
        FactReader.read(stated.get("fact"), at + "/fact", faults)
                .map((Fact fact) -> new NewFact(fact, provenance))
                .ifPresent(facts::add);
    }

    private static Provenance provenance(JsonNode stated) {
        if (stated == null) {
            return null;
        }
        String until = text(stated, "validUntil");
        return new Provenance(
                text(stated, "conferredBy"),
                text(stated, "document"),
                text(stated, "number"),
                until == null ? null : LocalDate.parse(until),
                text(stated, "named"));
    }

    private static String text(JsonNode stated, String field) {
        JsonNode value = stated.get(field);
        return value == null ? null : value.asString();
    }
}
