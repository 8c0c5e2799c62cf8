package org.baigong.tests.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baigong.application.access.Role.Reach;
import org.baigong.tests.access.Ground;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Says what is wrong with an answer: it is not as described, or tells somebody what is not for him or her. */
final class Judge {
    private final Contract contract;
    private final Set<String> problemTypes;
    private final List<String> everybodys;
    private final List<String> others;

    /** @param problemTypes those that have a page */
    Judge(Contract contract, Set<String> problemTypes, Ground ground) {
        this.contract = contract;
        this.problemTypes = problemTypes;
        // Nobody is shown a whole identity number, whatever else he or she may see.
        this.everybodys = List.of(
                Contest.identity(700_000),
                Contest.identity(700_001),
                Contest.identity(710_000),
                Contest.identity(710_001));
        this.others = List.of(Ground.CANARY, ground.others().get("c"));
    }

    List<String> faults(Order order, Reply reply) {
        List<String> faults = new ArrayList<>(described(order, reply));
        String said = order.text();
        String told = reply.text() + reply.headers().map();
        List<String> kept = new ArrayList<>(everybodys);
        if (order.asking().role().reach() != Reach.CITY || order.has("Authorization")) {
            kept.addAll(others);
        }
        kept.removeIf(said::contains);
        kept.stream().filter(told::contains).forEach(leak -> faults.add("tells " + leak));
        return faults;
    }

    private List<String> described(Order order, Reply reply) {
        Map<Integer, Set<String>> answers = order.operation().answers();
        if (reply.status() >= 500 || !answers.containsKey(reply.status())) {
            return List.of("a status that is not described: " + reply.status() + " " + reply.text());
        }
        if (order.method().equals("HEAD")) {
            return List.of();
        }
        Set<String> mediaTypes = answers.get(reply.status());
        if (mediaTypes.isEmpty()) {
            return reply.bytes().length == 0 ? List.of() : List.of("a body that is not described");
        }
        if (!mediaTypes.contains(reply.mediaType())) {
            return List.of("a media type that is not described: " + reply.mediaType());
        }
        return reply.mediaType().endsWith("json") ? json(order, reply) : List.of();
    }

    private List<String> json(Order order, Reply reply) {
        JsonNode body;
        try {
            body = Client.JSON.readTree(reply.bytes());
        } catch (JacksonException malformed) {
            return List.of("no JSON: " + malformed.getMessage());
        }
        List<String> faults =
                new ArrayList<>(contract.faults(order.operation(), reply.status(), reply.mediaType(), body));
        if (reply.status() >= 400) {
            if (!problemTypes.contains(body.path("type").asString(""))) {
                faults.add("a type of problem without a page: " + body.path("type"));
            }
            if (body.path("status").asInt(0) != reply.status()) {
                faults.add("a problem of another status: " + body.path("status"));
            }
        }
        return faults;
    }
}
