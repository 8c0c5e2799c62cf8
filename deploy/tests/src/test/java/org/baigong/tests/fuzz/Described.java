package org.baigong.tests.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An operation as the document describes it.
 *
 * @param bodies schemas of what it takes, by media type
 * @param answers media types by status; none where an answer has no body
 */
record Described(
        String id,
        String method,
        String path,
        List<JsonNode> parameters,
        Map<String, JsonNode> bodies,
        Map<Integer, Set<String>> answers) {
    /** A way in which an operation answers. */
    record Answer(String operation, int status, String mediaType) {}

    private static final Set<String> READ_ONLY = Set.of("evaluateFacts");

    boolean changes() {
        return !method.equals("GET") && !READ_ONLY.contains(id);
    }

    List<JsonNode> parametersIn(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.get("in").asString().equals(place))
                .toList();
    }

    /** Every answer that is described. */
    List<Answer> described() {
        List<Answer> described = new ArrayList<>();
        answers.forEach((status, mediaTypes) -> {
            if (mediaTypes.isEmpty()) {
                described.add(new Answer(id, status, ""));
            }
            mediaTypes.forEach(mediaType -> described.add(new Answer(id, status, mediaType)));
        });
        return described;
    }

    boolean hasHeader(String name) {
        return parametersIn("header").stream()
                .anyMatch(parameter -> parameter.get("name").asString().equals(name));
    }
}
