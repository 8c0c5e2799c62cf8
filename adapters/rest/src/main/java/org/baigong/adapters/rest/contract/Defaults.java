package org.baigong.adapters.rest.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an object of the contract means by leaving members out: the default of the schema, or an empty list. */
public final class Defaults {
    private static final Map<String, Defaults> CACHE = new ConcurrentHashMap<>();

    private final Map<String, JsonNode> absent = new HashMap<>();
    private final Map<String, Defaults> items = new HashMap<>();

    private Defaults(JsonNode schema) {
        schema.path("properties").properties().forEach(property -> {
            JsonNode value = Contract.resolved(property.getValue());
            if (property.getValue().has("default")) {
                absent.put(property.getKey(), property.getValue().get("default"));
            } else if (value.path("type").asString("").equals("array")) {
                absent.put(property.getKey(), JsonNodeFactory.instance.arrayNode());
                Defaults ofItems = new Defaults(Contract.resolved(value.path("items")));
                if (!ofItems.absent.isEmpty()) {
                    items.put(property.getKey(), ofItems);
                }
            }
        });
    }

    /** Those of the schema of this name. */
    public static Defaults of(String schema) {
        return CACHE.computeIfAbsent(schema, name -> new Defaults(Contract.definition(name)));
    }

    /** A copy with everything stated; the object must have been checked. */
    public ObjectNode fill(JsonNode stated) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        absent.forEach(whole::set);
        stated.properties().forEach(member -> whole.set(member.getKey(), filled(member.getKey(), member.getValue())));
        return whole;
    }

    private JsonNode filled(String member, JsonNode value) {
        Defaults ofItems = items.get(member);
        if (ofItems == null) {
            return value;
        }
        var list = JsonNodeFactory.instance.arrayNode(value.size());
        value.forEach(item -> list.add(ofItems.fill(item)));
        return list;
    }
}
