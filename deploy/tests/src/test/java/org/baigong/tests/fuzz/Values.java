package org.baigong.tests.fuzz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baigong.tests.server.Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that are right by a schema, as far as a schema says. */
final class Values {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final Contract contract;
    private final Words words;
    private final List<JsonNode> facts = new ArrayList<>();

    Values(Contract contract, Words words) {
        this.contract = contract;
        this.words = words;
        contract.document().at("/components/schemas").forEach(schema -> {
            if (schema.at("/properties/type").has("const")) {
                facts.add(schema);
            }
        });
    }

    /** @param name of the property or parameter that it is for */
    JsonNode of(JsonNode schema, String name, Dice dice) {
        JsonNode whole = contract.resolved(schema);
        if (whole.has("const")) {
            return whole.get("const");
        }
        if (whole.has("enum")) {
            return whole.get("enum").get(dice.below(whole.get("enum").size()));
        }
        return switch (type(whole, dice)) {
            case "object" -> name.equals("facts") ? object(dice.one(facts), dice) : object(whole, dice);
            case "array" -> array(whole, name, dice);
            case "boolean" -> NODES.booleanNode(dice.in100(50));
            case "integer" -> NODES.numberNode(whole.path("minimum").asInt(1) + dice.below(2));
            case "null" -> NODES.nullNode();
            default -> NODES.stringNode(string(whole, name, dice));
        };
    }

    private static String type(JsonNode schema, Dice dice) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.get(dice.below(type.size())).asString()
                : type.asString(schema.has("properties") ? "object" : "string");
    }

    private ObjectNode object(JsonNode schema, Dice dice) {
        ObjectNode object = NODES.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(one -> required.add(one.asString()));
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || dice.in100(30)) {
                object.set(property.getKey(), of(property.getValue(), property.getKey(), dice));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema, String name, Dice dice) {
        ArrayNode array = NODES.arrayNode();
        int size = Math.max(1, schema.path("minItems").asInt(0)) + (dice.in100(20) ? 1 : 0);
        for (int i = 0; i < size; i++) {
            array.add(of(schema.get("items"), name, dice));
        }
        return array;
    }

    private String string(JsonNode schema, String name, Dice dice) {
        if (name.equals("id") && schema.path("pattern").asString("").contains("62")) {
            return "fuzz." + dice.below(1_000_000);
        }
        if (name.equals("number")) {
            return "FUZZ-" + dice.below(1_000_000);
        }
        Pattern pattern = Pattern.compile(schema.path("pattern").asString(""));
        List<String> right = new ArrayList<>();
        for (String word : words.of(name).isEmpty() ? words.shaped() : words.of(name)) {
            if (pattern.matcher(word).find() && (!schema.has("format") || isDate(word))) {
                right.add(word);
            }
        }
        return right.isEmpty() ? LocalDate.EPOCH.toString() : dice.one(right);
    }

    private static boolean isDate(String word) {
        return word.matches("\\d{4}-\\d\\d-\\d\\d");
    }

    /** A body that the schema accepts, where a few attempts find one. */
    JsonNode body(Described operation, String mediaType, Dice dice) {
        JsonNode schema = operation.bodies().get(mediaType);
        JsonNode body = of(schema, "", dice);
        for (int tries = 0; tries < 10 && !contract.takes(operation, mediaType, body); tries++) {
            body = of(schema, "", dice);
        }
        return body;
    }

    static byte[] bytes(JsonNode body) {
        return Client.JSON.writeValueAsBytes(body);
    }
}
