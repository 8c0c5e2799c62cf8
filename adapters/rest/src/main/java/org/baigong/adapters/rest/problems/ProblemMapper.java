package org.baigong.adapters.rest.problems;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Problems that resources end with. */
@Provider
public class ProblemMapper implements ExceptionMapper<ProblemException> {
    @Override
    public Response toResponse(ProblemException ended) {
        Response.ResponseBuilder answer = response(ended.problem());
        ended.headers().forEach(answer::header);
        return answer.build();
    }

    /** An answer with this problem; {@link ProblemTeller} puts it into words and bytes. */
    public static Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status()).type(ProblemTeller.MEDIA_TYPE).entity(problem);
    }
}
