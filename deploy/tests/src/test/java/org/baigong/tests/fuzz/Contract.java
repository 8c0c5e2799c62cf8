package org.baigong.tests.fuzz;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document as the server gives it out: its operations, what they take and what they may answer. */
final class Contract {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<String> COMPOSED = Set.of("allOf", "anyOf", "oneOf", "if", "then", "else", "not");
    private static final String IRI = "urn:baigong:fuzz";

    private final JsonNode document;
    private final List<Described> operations = new ArrayList<>();
    private final ObjectNode taken;
    private final ObjectNode told;
    private final SchemaRegistry requests;
    private final SchemaRegistry answers;
    private final Map<String, Schema> cache = new ConcurrentHashMap<>();

    Contract(JsonNode document) {
        this.document = document;
        ObjectNode open = (ObjectNode) document.deepCopy();
        ObjectNode closed = (ObjectNode) document.deepCopy();
        taken = open.putObject("taken");
        told = closed.putObject("told");
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(described(path.getKey(), method.getKey(), path.getValue(), method.getValue()));
                    }
                }));
        close(closed);
        requests = registry(open);
        answers = registry(closed);
    }

    List<Described> operations() {
        return operations;
    }

    Described operation(String id) {
        return operations.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    JsonNode document() {
        return document;
    }

    /** In what a body differs from what the document describes, where nothing undescribed may stand in it. */
    List<String> faults(Described operation, int status, String mediaType, JsonNode body) {
        return faults(answers, "told", operation.id() + "." + status + "." + mediaType, body);
    }

    boolean takes(Described operation, String mediaType, JsonNode body) {
        return faults(requests, "taken", operation.id() + "." + mediaType, body).isEmpty();
    }

    private List<String> faults(SchemaRegistry registry, String part, String name, JsonNode body) {
        String place = "#/" + part + "/" + key(name);
        return cache
                .computeIfAbsent(place, known -> registry.getSchema(SchemaLocation.of(IRI + known)))
                .validate(body)
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** A node, or what it refers to with what stands beside the reference. */
    JsonNode resolved(JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        ObjectNode whole = (ObjectNode)
                resolved(document.at(node.get("$ref").asString().substring(1))).deepCopy();
        node.properties().forEach(member -> whole.set(member.getKey(), member.getValue()));
        whole.remove("$ref");
        return whole;
    }

    private Described described(String path, String method, JsonNode shared, JsonNode operation) {
        String id = operation.get("operationId").asString();
        List<JsonNode> parameters = new ArrayList<>();
        shared.path("parameters").forEach(parameter -> parameters.add(resolved(parameter)));
        operation.path("parameters").forEach(parameter -> parameters.add(resolved(parameter)));
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        operation.at("/requestBody/content").properties().forEach(body -> {
            JsonNode schema = body.getValue().get("schema");
            bodies.put(body.getKey(), schema);
            taken.set(key(id + "." + body.getKey()), schema);
        });
        Map<Integer, Set<String>> described = new TreeMap<>();
        operation.get("responses").properties().forEach(answer -> {
            int status = Integer.parseInt(answer.getKey());
            JsonNode content = resolved(answer.getValue()).path("content");
            described.put(status, Set.copyOf(content.propertyNames()));
            content.properties()
                    .forEach(body -> told.set(
                            key(id + "." + status + "." + body.getKey()),
                            body.getValue().get("schema").deepCopy()));
        });
        return new Described(id, method.toUpperCase(java.util.Locale.ROOT), path, parameters, bodies, described);
    }

    private static String key(String name) {
        return name.replaceAll("[^A-Za-z0-9.]", "-");
    }

    /** What lists its properties has no others. The parts of a composed schema are closed as a whole. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("unevaluatedProperties", false);
        }
        node.properties().forEach(member -> {
            if (!COMPOSED.contains(member.getKey())) {
                close(member.getValue());
            }
        });
    }

    private static SchemaRegistry registry(JsonNode document) {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(IRI, document.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }
}
