package org.baigong.adapters.persistence.idempotency;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of an answer as lines, which no name and no value can break. */
final class HeaderLines {
    private HeaderLines() {}

    static String write(Map<String, String> headers) {
        StringBuilder lines = new StringBuilder();
        headers.forEach((name, value) -> {
            if (value.chars().anyMatch(c -> c == '\n' || c == '\r' || c == 0)) {
                throw new IllegalArgumentException("a header that is no line: " + name);
            }
            lines.append(name).append(": ").append(value).append('\n');
        });
        return lines.toString();
    }

    static Map<String, String> read(String lines) {
        Map<String, String> headers = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            headers.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return headers;
    }
}
