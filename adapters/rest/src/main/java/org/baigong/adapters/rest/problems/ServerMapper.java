package org.baigong.adapters.rest.problems;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import org.baigong.application.common.Correlation;
import org.baigong.domain.common.Fault;

/** What the server itself refuses (404, 405, 406, 415 …), and what failed inside: no stack trace leaves, an incident id does. */
@Provider
public class ServerMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ServerMapper.class.getName());
    private static final String RETRY_AFTER_SECONDS = "5";

    @Override
    public Response toResponse(Throwable thrown) {
        return answer(thrown).build();
    }

    /** What somebody is told who asked for what ended in this. */
    public static Response.ResponseBuilder answer(Throwable thrown) {
        if (thrown instanceof WebApplicationException refused) {
            return refusal(refused);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException ended) {
                return ProblemMapper.response(ended.problem());
            }
            if (cause instanceof SQLException sql && isConflict(sql)) {
                return ProblemMapper.response(Problem.of(ProblemType.CONCURRENT_CHANGE));
            }
            if (cause instanceof SQLException sql && !isOurMistake(sql)) {
                return unavailable(thrown);
            }
        }
        return internal(thrown);
    }

    private static Response.ResponseBuilder internal(Throwable thrown) {
        String incident = Correlation.current().map(Correlation::requestId).orElseGet(ProblemTeller::newName);
        LOG.log(Level.ERROR, "incident " + incident, thrown);
        Fault fault = Fault.of("INTERNAL", "内部错误，编号{0}", "internal error, incident {0}", incident);
        return ProblemMapper.response(
                Problem.of(ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.status(), incident, List.of(fault)));
    }

    private static Response.ResponseBuilder refusal(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        Response.ResponseBuilder answer = ProblemMapper.response(ofStatus(status));
        String allow = refused.getResponse().getHeaderString("Allow");
        return allow == null ? answer : answer.header("Allow", allow);
    }

    /** The problem that a status of the server's own stands for. */
    static Problem ofStatus(int status) {
        ProblemType type = switch (status) {
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.BODY_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> status < 500 ? ProblemType.REFUSED : ProblemType.INTERNAL_ERROR;
        };
        return Problem.of(type, status, null, List.of());
    }

    /** Unique violation, serialization failure, deadlock: somebody else was faster. */
    private static boolean isConflict(SQLException sql) {
        return List.of("23505", "40001", "40P01").contains(String.valueOf(sql.getSQLState()));
    }

    /** The database answered and refused: data, a constraint, a statement. Trying again would not help. */
    private static boolean isOurMistake(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return List.of("22", "23", "42").contains(state.substring(0, Math.min(2, state.length())));
    }

    private static Response.ResponseBuilder unavailable(Throwable thrown) {
        LOG.log(Level.ERROR, "database not available: {0}", thrown.getMessage());
        return ProblemMapper.response(Problem.of(ProblemType.UNAVAILABLE)).header("Retry-After", RETRY_AFTER_SECONDS);
    }
}
