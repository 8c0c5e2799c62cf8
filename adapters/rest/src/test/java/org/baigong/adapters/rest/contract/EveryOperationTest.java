package org.baigong.adapters.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What holds for every operation stands at every operation of the document. */
class EveryOperationTest {
    private static final Set<String> CHANGING = Set.of("post", "put", "patch", "delete");
    private static final Set<String> READ_ONLY = Set.of("evaluateFacts");

    private interface Visitor {
        void visit(String method, String id, JsonNode operation);
    }

    private static void operations(Visitor visitor) {
        Contract.document()
                .get("paths")
                .forEach(path -> path.properties().forEach(entry -> {
                    if (entry.getValue().has("operationId")) {
                        visitor.visit(
                                entry.getKey(),
                                entry.getValue().get("operationId").asString(),
                                entry.getValue());
                    }
                }));
    }

    private static String reference(JsonNode node) {
        return node.path("$ref").asString("").replaceFirst("#/components/", "");
    }

    @Test
    void what_changes_something_takes_an_idempotency_key_and_nothing_else_does() {
        List<String> seen = new ArrayList<>();
        operations((method, id, operation) -> {
            List<String> parameters = new ArrayList<>();
            operation.path("parameters").forEach(parameter -> parameters.add(reference(parameter)));
            assertThat(parameters.contains("parameters/IdempotencyKey"))
                    .as(id)
                    .isEqualTo(CHANGING.contains(method) && !READ_ONLY.contains(id));
            seen.add(id);
        });
        assertThat(seen).hasSizeGreaterThan(20);
    }

    @Test
    void every_operation_can_be_asked_too_often() {
        operations((method, id, operation) ->
                assertThat(reference(operation.at("/responses/429"))).as(id).isEqualTo("responses/TooManyRequests"));
    }

    @Test
    void every_refusal_is_a_problem_of_a_named_kind() {
        operations((method, id, operation) -> operation
                .get("responses")
                .properties()
                .forEach(answer -> {
                    if (answer.getKey().startsWith("4") || answer.getKey().startsWith("5")) {
                        JsonNode named = Contract.document().at("/components/" + reference(answer.getValue()));
                        assertThat(reference(named.at("/content")
                                        .path("application/problem+json")
                                        .path("schema")))
                                .as(id + " " + answer.getKey())
                                .isEqualTo("schemas/Problem");
                    }
                }));
    }

    /** Two branches that each describe their part can lose a name when they meet; nobody would notice before it is asked for. */
    @Test
    void whatever_is_referred_to_is_there() {
        List<String> seen = new ArrayList<>();
        references(Contract.document(), seen);
        assertThat(seen)
                .hasSizeGreaterThan(500)
                .allSatisfy(
                        pointer -> assertThat(Contract.document().at(pointer).isMissingNode())
                                .as(pointer)
                                .isFalse());
    }

    private static void references(JsonNode node, List<String> seen) {
        if (node.path("$ref").isString()) {
            seen.add(node.get("$ref").asString().substring(1));
        }
        node.forEach(part -> references(part, seen));
    }
}
