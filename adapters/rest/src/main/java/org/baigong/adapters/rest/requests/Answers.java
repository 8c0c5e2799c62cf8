package org.baigong.adapters.rest.requests;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.baigong.adapters.rest.json.Json;
import org.baigong.application.common.Page;

/** Answers in JSON. */
public final class Answers {
    private Answers() {}

    public static Response ok(Object value) {
        return json(200, value).build();
    }

    /** A page of the list that was asked for, with links to the first page and the next one. */
    public static Response page(UriInfo uri, Page<?> page) {
        return json(200, page).header("Link", Links.of(uri, page)).build();
    }

    public static Response.ResponseBuilder json(int status, Object value) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(Json.write(value));
    }
}
