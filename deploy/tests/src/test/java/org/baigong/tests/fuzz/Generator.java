package org.baigong.tests.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.baigong.tests.server.People;
import tools.jackson.databind.JsonNode;

/** Makes the requests: every operation, by everybody, by turns; what is said is chance. */
final class Generator {
    /** The server refuses some characters in a path before it knows the application: without a body. */
    private static final List<String> PATHS = Words.ODD.stream()
            .filter(odd -> !odd.contains("\\") && !odd.contains("\u0000"))
            .toList();

    private final Contract contract;
    private final Words words;
    private final Values values;
    private final Bodies bodies;
    private final long seed;

    Generator(Contract contract, Words words, byte[] workbook, long seed) {
        this.contract = contract;
        this.words = words;
        this.values = new Values(contract, words);
        this.bodies = new Bodies(values, workbook);
        this.seed = seed;
    }

    Order order(int request) {
        Dice dice = new Dice(seed, request);
        List<Described> operations = contract.operations();
        Described operation = operations.get(request % operations.size());
        People asking = People.values()[request / operations.size() % People.values().length];
        return new Order(
                "seed " + seed + ", request " + request,
                operation,
                asking,
                operation.method().equals("GET") && dice.in100(3) ? "HEAD" : operation.method(),
                path(operation, dice) + query(operation, dice),
                Headers.of(operation, asking, request, dice),
                bodies.body(operation, dice));
    }

    private String path(Described operation, Dice dice) {
        String path = operation.path();
        for (JsonNode parameter : operation.parametersIn("path")) {
            String name = parameter.get("name").asString();
            String value = dice.in100(12) ? dice.one(PATHS) : known(operation, name, parameter, dice);
            path = path.replace("{" + name + "}", encoded(value));
        }
        return path;
    }

    private String known(Described operation, String name, JsonNode parameter, Dice dice) {
        List<String> named = words.of(name);
        if (name.equals("id") || name.equals("type")) {
            named = words.of(operation.path().split("/")[1]);
        } else if ((name.equals("name") || name.equals("key"))
                && operation.path().startsWith("/instruments/{id}/")) {
            named = words.of(operation.path().split("/")[3]);
        }
        // Those who are asked about shall stay able to work.
        if (operation.path().startsWith("/accounts/") && operation.changes()) {
            named = List.of("fuzz.nobody", "fuzz.victim", "-");
        }
        return named.isEmpty() ? values.of(parameter.get("schema"), name, dice).asString() : dice.one(named);
    }

    private String query(Described operation, Dice dice) {
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.parametersIn("query")) {
            String name = parameter.get("name").asString();
            if (dice.in100(15)) {
                String value = dice.in100(70)
                        ? values.of(parameter.get("schema"), name, dice).asString()
                        : dice.one(Words.ODD);
                query.add(name + "=" + encoded(value));
                if (dice.in100(5)) {
                    query.add(name + "=" + encoded(value));
                }
            }
        }
        if (dice.in100(4)) {
            query.add("undescribed=1");
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    static String encoded(String value) {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        return encoded.matches("\\.+") ? encoded.replace(".", "%2E") : encoded;
    }
}
