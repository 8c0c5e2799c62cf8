package org.baigong.adapters.rest.requests;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.baigong.application.common.Page;

/**
 * Where a list goes on (RFC 8288): every parameter stays as it was sent but for the cursor. Paths without a host, which
 * hold behind any proxy.
 */
final class Links {
    private Links() {}

    static String of(UriInfo uri, Page<?> page) {
        String first = link(uri, null, "first");
        return page.next() == null ? first : first + ", " + link(uri, page.next(), "next");
    }

    private static String link(UriInfo uri, String cursor, String relation) {
        Object[] values = cursor == null ? null : new Object[] {cursor};
        URI target =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", values).build();
        String query = target.getRawQuery();
        return "<" + target.getRawPath() + (query == null ? "" : "?" + query) + ">; rel=\"" + relation + "\"";
    }
}
