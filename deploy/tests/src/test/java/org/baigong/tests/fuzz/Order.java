package org.baigong.tests.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baigong.tests.server.People;

/**
 * One request.
 *
 * @param name what to find it again by
 * @param path with its query, percent-encoded
 */
record Order(
        String name,
        Described operation,
        People asking,
        String method,
        String path,
        List<Header> headers,
        Bodies.Body body) {

    boolean has(String header) {
        return headers.stream().anyMatch(one -> one.name().equals(header));
    }

    /** Everything that was said, to know what of an answer is an echo. */
    String text() {
        return java.net.URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
                + headers
                + new String(body.bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        String sent = new String(body.bytes(), 0, Math.min(body.bytes().length, 400), StandardCharsets.UTF_8);
        return "%s: %s asks %s (%s %s) %s %s %s"
                .formatted(name, asking, operation.id(), method, path, headers, body.mediaType(), sent);
    }
}
