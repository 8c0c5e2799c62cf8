package org.baigong.adapters.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Type and subtype of a body are the same in any case (RFC 9110, 8.3.1): resources see them in small letters. */
@Provider
@PreMatching
public class MediaTypeSpelling implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (given != null) {
            String normal = normal(given);
            if (!normal.equals(given)) {
                request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, normal);
            }
        }
    }

    /** Parameters stay as they are: a boundary is case-sensitive. */
    static String normal(String mediaType) {
        int end = mediaType.indexOf(';');
        String type = end < 0 ? mediaType : mediaType.substring(0, end);
        return type.toLowerCase(Locale.ROOT) + (end < 0 ? "" : mediaType.substring(end));
    }
}
