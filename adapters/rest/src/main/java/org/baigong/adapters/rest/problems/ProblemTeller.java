package org.baigong.adapters.rest.problems;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.baigong.adapters.rest.json.Json;

/**
 * Tells problems in the language that the client prefers. Before any other filter of answers, so that those see what is
 * sent.
 */
@Provider
@Priority(ProblemTeller.FIRST_OF_ANSWERS)
public class ProblemTeller implements ContainerResponseFilter {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Filters of answers run from the highest priority to the lowest. */
    static final int FIRST_OF_ANSWERS = 10_000;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        tell(request, response);
    }

    /** Puts the problem that an answer consists of into words and bytes; leaves every other answer as it is. */
    public static void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            Language language = Language.preferred(request.getHeaderString("Accept-Language"));
            response.setEntity(Json.write(problem.told(language, newName())));
            response.getHeaders().putSingle("Content-Language", language.tag());
            response.getHeaders().add("Vary", "Accept-Language");
        }
    }

    static String newName() {
        return "urn:uuid:" + UUID.randomUUID();
    }
}
