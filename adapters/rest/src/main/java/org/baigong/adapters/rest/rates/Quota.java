package org.baigong.adapters.rest.rates;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * What is left to a client.
 *
 * @param secondsToWait seconds until one more request is admitted
 * @param secondsToReset seconds until the whole quota is there again
 */
record Quota(int perMinute, boolean admitted, long left, long secondsToWait, long secondsToReset) {

    /** As the draft "RateLimit header fields for HTTP" (draft-ietf-httpapi-ratelimit-headers-10) has it. */
    void tell(MultivaluedMap<String, Object> headers) {
        headers.putSingle("RateLimit-Policy", "\"client\";q=" + perMinute + ";w=" + Limiter.WINDOW.toSeconds());
        headers.putSingle("RateLimit", "\"client\";r=" + left + ";t=" + secondsToReset);
    }
}
