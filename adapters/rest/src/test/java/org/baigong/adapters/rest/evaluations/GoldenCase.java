package org.baigong.adapters.rest.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baigong.domain.common.Yuan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One worked case: a request, and what must come of it. */
public record GoldenCase(JsonNode definition) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What the interface answered. */
    public record Answer(int status, JsonNode body) {}

    public static List<GoldenCase> all() throws IOException {
        List<GoldenCase> all = new ArrayList<>(of("dongguan"));
        all.addAll(of("dongguan-own"));
        return all;
    }

    /** The cases that came with the policy, or those worked out since. */
    static List<GoldenCase> of(String file) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                GoldenCase.class.getResourceAsStream("/golden/" + file + ".jsonl"), StandardCharsets.UTF_8))) {
            return lines.lines().map(MAPPER::readTree).map(GoldenCase::new).toList();
        }
    }

    /** The clauses that the case asks. */
    public Set<String> clauses() {
        Set<String> clauses = new LinkedHashSet<>(texts(definition.get("expect").path("clauses")));
        clauses.add(definition.get("clause").asString());
        return clauses;
    }

    public String name() {
        return definition.get("id").asString() + " " + definition.get("clause").asString();
    }

    public JsonNode request() {
        ObjectNode request = MAPPER.createObjectNode();
        for (String field : List.of("instrument", "on", "standards", "switches", "facts")) {
            if (definition.has(field)) {
                request.set(field, definition.get(field));
            }
        }
        return request;
    }

    public void check(Answer answer) {
        JsonNode expect = definition.get("expect");
        if (expect.has("status")) {
            assertThat(answer.status()).isEqualTo(expect.get("status").asInt());
            assertThat(answer.body().get("type").asString())
                    .isEqualTo(expect.get("problem").asString());
            return;
        }
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        List<JsonNode> verdicts = verdicts(answer.body(), texts(expect.get("clauses")));
        if (expect.has("sequence")) {
            assertThat(verdicts.stream().map(GoldenCase::outcome).toList())
                    .containsExactlyElementsOf(texts(expect.get("sequence")));
        } else if (expect.has("amount")) {
            checkAmount(verdicts, expect);
        } else if (expect.has("value")) {
            assertThat(verdicts)
                    .anyMatch(verdict -> outcome(verdict).equals("GRANTED")
                            && verdict.path("value")
                                    .asString("")
                                    .equals(expect.get("value").asString()));
        } else {
            checkOutcome(verdicts, expect);
        }
    }

    private static void checkAmount(List<JsonNode> verdicts, JsonNode expect) {
        List<Yuan> granted = new ArrayList<>();
        Set<String> others = new HashSet<>();
        for (JsonNode verdict : verdicts) {
            if (outcome(verdict).equals("GRANTED")) {
                granted.add(Yuan.of(verdict.get("amount").asString()));
            } else {
                others.add(outcome(verdict));
            }
        }
        assertThat(granted).isNotEmpty();
        assertThat(Yuan.sum(granted)).hasToString(expect.get("amount").asString());
        assertThat(others).isSubsetOf(texts(expect.path("also")));
    }

    private static void checkOutcome(List<JsonNode> verdicts, JsonNode expect) {
        String expected = expect.get("outcome").asString();
        assertThat(verdicts).anyMatch(verdict -> outcome(verdict).equals(expected));
        if (!expected.equals("GRANTED")) {
            assertThat(verdicts).noneMatch(verdict -> outcome(verdict).equals("GRANTED"));
        }
        if (expect.has("reason")) {
            assertThat(verdicts)
                    .anyMatch(verdict -> outcome(verdict).equals(expected)
                            && verdict.at("/reason/code")
                                    .asString("")
                                    .equals(expect.get("reason").asString()));
        }
    }

    private static List<JsonNode> verdicts(JsonNode body, List<String> clauses) {
        List<JsonNode> verdicts = new ArrayList<>();
        for (JsonNode verdict : body.get("verdicts")) {
            if (clauses.contains(verdict.get("clause").asString())) {
                verdicts.add(verdict);
            }
        }
        return verdicts;
    }

    private static String outcome(JsonNode verdict) {
        return verdict.get("outcome").asString();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asString()));
        return texts;
    }
}
