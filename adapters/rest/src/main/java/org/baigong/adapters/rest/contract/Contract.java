package org.baigong.adapters.rest.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI document, which is the contract: what it says of a body is what is checked. */
public final class Contract {
    private static final String IRI = "urn:baigong:openapi";
    private static final byte[] YAML = read();
    private static final JsonNode DOCUMENT = new YAMLMapper().readTree(YAML);
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(IRI, DOCUMENT.toString()))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .pathType(PathType.JSON_POINTER)
                            .build()));
    private static final Map<String, Set<String>> QUERIES = queries();
    private static final Map<String, Schema> CACHE = new ConcurrentHashMap<>();

    private Contract() {}

    private static byte[] read() {
        try (InputStream file = Contract.class.getResourceAsStream("/openapi.yaml")) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The document as it stands in the repository. */
    public static byte[] yaml() {
        return YAML.clone();
    }

    public static JsonNode document() {
        return DOCUMENT;
    }

    /** The names of the query parameters of an operation. */
    public static Set<String> queryParameters(String operationId) {
        return QUERIES.getOrDefault(operationId, Set.of());
    }

    private static Map<String, Set<String>> queries() {
        Map<String, Set<String>> queries = new HashMap<>();
        DOCUMENT.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    Set<String> names = new HashSet<>();
                    operation.path("parameters").forEach(parameter -> {
                        JsonNode resolved = resolved(parameter);
                        if (resolved.path("in").asString("").equals("query")) {
                            names.add(resolved.get("name").asString());
                        }
                    });
                    queries.put(operation.path("operationId").asString(""), Set.copyOf(names));
                }));
        return Map.copyOf(queries);
    }

    /** The schema of this name under {@code components/schemas}. */
    static Schema schema(String name) {
        return CACHE.computeIfAbsent(
                name, named -> SCHEMAS.getSchema(SchemaLocation.of(IRI + "#/components/schemas/" + named)));
    }

    /** What the document says of the schema of this name. */
    static JsonNode definition(String name) {
        return DOCUMENT.at("/components/schemas/" + name);
    }

    /** A schema, or what it refers to; what stands beside the reference is not looked at. */
    static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? DOCUMENT.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    /** How long a list in the schema of this name may be. */
    static int maxItems(String schema, String list) {
        return definition(schema).at("/properties/" + list + "/maxItems").asInt();
    }
}
