package org.baigong.adapters.rest.idempotency;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemMapper;
import org.baigong.adapters.rest.problems.ProblemType;
import org.baigong.application.common.IdempotentAnswers.Kept;

/** Answers between the interface and what is kept of them. */
final class Answer {
    /** Those that belong to the answer; others, such as what is left of a quota, belong to the moment. */
    private static final List<String> HEADERS = List.of(
            "Content-Type",
            "Content-Language",
            "Content-Disposition",
            "Location",
            "ETag",
            "Last-Modified",
            "Link",
            "Vary",
            "Allow",
            "Retry-After");

    private Answer() {}

    /** What is to be kept; a body that is written as it goes is written once and for all. */
    static Kept of(byte[] request, ContainerResponseContext response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : HEADERS) {
            String value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        byte[] body = bytes(response.getEntity());
        if (body != null) {
            response.setEntity(body);
        }
        return new Kept(request, response.getStatus(), headers, body);
    }

    private static byte[] bytes(Object entity) {
        if (entity == null || entity instanceof byte[]) {
            return (byte[]) entity;
        }
        if (entity instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (entity instanceof StreamingOutput stream) {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                stream.write(out);
                return out.toByteArray();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        throw new IllegalStateException("cannot keep an answer of " + entity.getClass());
    }

    /** The answer to a request whose key is known: the same to the same request, a problem to another one. */
    static Response again(Kept kept, byte[] request) {
        if (!MessageDigest.isEqual(kept.request(), request)) {
            return ProblemMapper.response(Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED))
                    .build();
        }
        Response.ResponseBuilder again = Response.status(kept.status()).entity(kept.body());
        kept.headers().forEach(again::header);
        return again.header("Idempotency-Replayed", "true").build();
    }

    /** Puts another answer in the place of one that turned out not to be true. */
    static void replace(ContainerResponseContext response, Response other) {
        HEADERS.forEach(response.getHeaders()::remove);
        response.setStatusInfo(other.getStatusInfo());
        response.getHeaders().putAll(other.getHeaders());
        response.setEntity(other.getEntity());
    }
}
