package org.baigong.adapters.rest.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.json.Json;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.ProblemType;
import org.baigong.application.access.Operation;

/** What each type of problem means: a page for people, JSON for programs. */
@Path("problems")
@ApplicationScoped
public class ProblemResource {

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Asks(Operation.LIST_PROBLEM_TYPES)
    public Response index() {
        return page(ProblemPage.index());
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Asks(Operation.LIST_PROBLEM_TYPES)
    public Response list() {
        List<ProblemTypeView> items =
                Arrays.stream(ProblemType.values()).map(ProblemTypeView::of).toList();
        return json(Map.of("items", items));
    }

    @GET
    @Path("{type}")
    @Produces(MediaType.TEXT_HTML)
    @Asks(Operation.GET_PROBLEM_TYPE)
    public Response page(@PathParam("type") String slug) {
        return page(ProblemPage.of(type(slug)));
    }

    @GET
    @Path("{type}")
    @Produces(MediaType.APPLICATION_JSON)
    @Asks(Operation.GET_PROBLEM_TYPE)
    public Response get(@PathParam("type") String slug) {
        return json(ProblemTypeView.of(type(slug)));
    }

    private static ProblemType type(String slug) {
        return ProblemType.of(slug).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private static Response page(byte[] html) {
        return published(Response.ok(html, "text/html;charset=UTF-8"))
                .header("Content-Security-Policy", ProblemPage.CONTENT_SECURITY_POLICY)
                .header("Content-Language", "zh-CN, en")
                .build();
    }

    private static Response json(Object value) {
        return published(Response.ok(Json.write(value), MediaType.APPLICATION_JSON_TYPE))
                .build();
    }

    /** The same for everybody, and changed by a new version only. */
    private static Response.ResponseBuilder published(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "public, max-age=3600").header("Vary", "Accept");
    }
}
