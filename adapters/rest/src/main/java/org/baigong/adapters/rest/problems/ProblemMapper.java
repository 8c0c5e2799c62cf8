package org.baigong.adapters.rest.problems;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.baigong.adapters.rest.json.Json;

/** Problems that resources end with. */
@Provider
public class ProblemMapper implements ExceptionMapper<ProblemException> {
    static final String MEDIA_TYPE = "application/problem+json";

    @Override
    public Response toResponse(ProblemException ended) {
        Response.ResponseBuilder answer = Response.fromResponse(response(ended.problem()));
        ended.headers().forEach(answer::header);
        return answer.build();
    }

    static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .entity(Json.write(problem))
                .build();
    }
}
