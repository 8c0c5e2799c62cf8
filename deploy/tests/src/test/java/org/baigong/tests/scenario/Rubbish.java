package org.baigong.tests.scenario;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.baigong.tests.server.Client;

/** Makes bodies that are wrong in the ways people and programs get them wrong, from a seed. */
final class Rubbish {
    private static final String MEDAL = """
            {"instrument": "dongguan-2021", "on": "2022-06-30", "facts": [{"type": "medal", "competition": "WORLDSKILLS",\
             "placement": "GOLD", "prize": null, "athletes": ["p1"]}]}""";
    private static final List<String> WRONG_VALUES = List.of(
            "-1",
            "\"-5.00\"",
            "1e999",
            "99999999999999999999999999",
            "\"99999999999999999999.00\"",
            "\"1,000.00\"",
            "true",
            "[]",
            "{}",
            "\"\\u0000\"",
            "\"\\u001b[31m\"",
            "\"\"",
            "\"2022-02-30\"",
            "[[[[]]]]");

    private final Random random;

    Rubbish(Random random) {
        this.random = random;
    }

    String mediaType(String handle) {
        if (handle.startsWith("PUT competitions") && random.nextInt(4) == 0) {
            return random.nextBoolean() ? Client.CSV : Client.XLSX;
        }
        return random.nextInt(50) == 0 ? "text/html" : "application/json";
    }

    byte[] body(String handle) {
        return switch (random.nextInt(9)) {
            case 0 -> bytes();
            case 1 -> text(deep("[", "]"));
            case 2 -> text(deep("{\"a\":", "}"));
            case 3 -> text("{\"facts\": \"" + "x".repeat(random.nextInt(200_000)) + "\"}");
            case 4 -> text(truncated(MEDAL));
            case 5 -> text("{\"instrument\": \"dongguan-2021\", \"instrument\": \"dongguan-2021\"}");
            case 6 -> text("{\"unknown\": " + wrong() + "}");
            case 7 -> random.nextInt(100) == 0 ? huge() : text(wrong());
            default -> handle.endsWith("evaluations") ? text(spoilt()) : text(MEDAL);
        };
    }

    /** A request that was right until one field of it became wrong. */
    private String spoilt() {
        List<String> fields =
                List.of("\"dongguan-2021\"", "\"2022-06-30\"", "\"WORLDSKILLS\"", "\"GOLD\"", "[\"p1\"]", "\"medal\"");
        return MEDAL.replace(fields.get(random.nextInt(fields.size())), wrong());
    }

    private String wrong() {
        return WRONG_VALUES.get(random.nextInt(WRONG_VALUES.size()));
    }

    private String deep(String open, String close) {
        int depth = 20 + random.nextInt(2_000);
        return open.repeat(depth) + close.repeat(random.nextInt(depth + 1));
    }

    private String truncated(String json) {
        return json.substring(0, random.nextInt(json.length() - 1));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Larger than any body that is taken in. */
    private static byte[] huge() {
        byte[] bytes = new byte[65 * 1024 * 1024];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
