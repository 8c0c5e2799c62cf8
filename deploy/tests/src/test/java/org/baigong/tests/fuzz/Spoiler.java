package org.baigong.tests.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes one thing wrong in a body that was right. */
final class Spoiler {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> NO_JSON =
            List.of("", "nul", "{", "[[]", "\u0000", "{\"a\":1}{\"a\":1}", "\uFEFF{}", "'a'", "NaN");

    private Spoiler() {}

    static byte[] spoilt(JsonNode right, Dice dice) {
        String text = right.toString();
        return switch (dice.below(12)) {
            case 0 -> text(text.substring(0, dice.below(Math.max(1, text.length()))));
            case 1 -> text(text.replaceFirst("\\{(\"[^\"]+\":)", "{$1null,$1"));
            case 2 -> text("[".repeat(2_000) + "]".repeat(dice.below(2_001)));
            case 3 -> dice.bytes(300);
            case 4 -> text(dice.one(NO_JSON));
            default -> text(spoiltPart(right.deepCopy(), dice).toString());
        };
    }

    private static JsonNode spoiltPart(JsonNode body, Dice dice) {
        List<JsonNode> parts = new ArrayList<>();
        collect(body, parts);
        JsonNode part = parts.isEmpty() ? body : dice.one(parts);
        if (part instanceof ObjectNode object && !object.isEmpty()) {
            String name = dice.one(List.copyOf(object.propertyNames()));
            switch (dice.below(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set("undescribed", wrong(dice));
                default -> object.set(name, wrong(dice));
            }
        } else if (part instanceof ArrayNode array) {
            array.add(wrong(dice));
        }
        return body;
    }

    private static void collect(JsonNode node, List<JsonNode> parts) {
        if (node.isContainer()) {
            parts.add(node);
            node.forEach(child -> collect(child, parts));
        }
    }

    private static JsonNode wrong(Dice dice) {
        return dice.one(Arrays.asList(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.numberNode(-1),
                NODES.numberNode(1e300),
                NODES.numberNode(Long.MAX_VALUE),
                NODES.arrayNode(),
                NODES.objectNode(),
                NODES.stringNode(""),
                NODES.stringNode("NO_SUCH_WORD"),
                NODES.stringNode("2022-02-30"),
                NODES.stringNode("\u0000\u001b[31m"),
                NODES.stringNode("\uD800"),
                NODES.stringNode("长".repeat(5_000))));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
