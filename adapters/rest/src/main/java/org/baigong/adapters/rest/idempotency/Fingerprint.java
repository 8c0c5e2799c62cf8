package org.baigong.adapters.rest.idempotency;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What makes two requests the same: method, path, query, media type and body. */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /** Takes in the body, which the request then has in memory. */
    static byte[] of(ContainerRequestContext request, int limit) {
        Fingerprint fingerprint = new Fingerprint(sha256());
        UriInfo uri = request.getUriInfo();
        fingerprint.add(request.getMethod());
        fingerprint.add(uri.getRequestUri().getRawPath());
        fingerprint.add(uri.getRequestUri().getRawQuery());
        fingerprint.add(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
        fingerprint.add(request.getHeaderString(HttpHeaders.IF_MATCH));
        request.setEntityStream(BufferedBody.read(request.getEntityStream(), limit, fingerprint.digest));
        return fingerprint.digest.digest();
    }

    /** No part can hold the byte that ends it. */
    private void add(String part) {
        if (part != null) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
