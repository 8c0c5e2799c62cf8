package org.baigong.adapters.rest.problems;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.baigong.application.common.Correlation;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;

/** What the server itself refuses (404, 405, 406, 415 …), and what failed inside: no stack trace leaves, an incident id does. */
@Provider
public class ServerMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ServerMapper.class.getName());
    private static final String RETRY_AFTER_SECONDS = "5";

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException refused) {
            return refusal(refused);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isConflict(sql)) {
                return conflict();
            }
            if (cause instanceof SQLException sql && !isOurMistake(sql)) {
                return unavailable(thrown);
            }
        }
        String incident = Correlation.current()
                .map(Correlation::requestId)
                .orElseGet(() -> UUID.randomUUID().toString());
        LOG.log(Level.ERROR, "incident " + incident, thrown);
        Fault fault = Fault.of("INTERNAL", "内部错误，编号{0}", "internal error, incident {0}", incident);
        Text title = Text.of("内部错误", "Internal error");
        return ProblemMapper.response(Problem.of(500, "internal-error", title, List.of(fault)));
    }

    private static Response refusal(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        Problem problem = switch (status) {
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(405, "method-not-allowed", Text.of("不支持的方法", "Method not allowed"));
            case 406 -> Problem.of(406, "not-acceptable", Text.of("不能提供所要的格式", "Not acceptable"));
            case 415 -> Problem.of(415, "unsupported-media-type", Text.of("不支持的媒体类型", "Unsupported media type"));
            default -> Problem.of(status, "refused", Text.of("请求被拒绝", "The request is refused"));
        };
        Response.ResponseBuilder answer = Response.fromResponse(ProblemMapper.response(problem));
        String allow = refused.getResponse().getHeaderString("Allow");
        return allow == null ? answer.build() : answer.header("Allow", allow).build();
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

    private static Response conflict() {
        Text title = Text.of("同时有他人更改，请重试", "Somebody changed this at the same time; try again");
        return ProblemMapper.response(Problem.of(409, "concurrent-change", title));
    }

    private static Response unavailable(Throwable thrown) {
        LOG.log(Level.ERROR, "database not available: {0}", thrown.getMessage());
        Text title = Text.of("数据库暂时不可用", "The database is not available");
        return Response.fromResponse(ProblemMapper.response(Problem.of(503, "unavailable", title)))
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }
}
