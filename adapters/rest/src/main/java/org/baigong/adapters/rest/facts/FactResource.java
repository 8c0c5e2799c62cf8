package org.baigong.adapters.rest.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Ids;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Page;
import org.baigong.application.evaluations.FactTypes;
import org.baigong.application.facts.FactQuery;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.facts.StoredFact;
import org.baigong.application.matching.KeepFacts;
import tools.jackson.databind.JsonNode;

/** The register of certified facts. A fact is asked for by the number of one of its versions. */
@Path("facts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class FactResource {
    private static final int MAX_BODY = 8 * 1024 * 1024;
    private static final int MAX_CORRECTION = 100_000;
    private static final Map<String, String> TYPES =
            FactTypes.all().keySet().stream().collect(Collectors.toMap(type -> type, type -> type));

    @Inject
    Caller caller;

    @Inject
    FactRegister register;

    @Inject
    KeepFacts keep;

    @POST
    @Asks(Operation.RECORD_FACTS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(InputStream body) {
        JsonNode stated = Body.list(body, MAX_BODY, "FactDrafts", "facts", "invalid-facts");
        return Answers.ok(Refusals.orProblem(keep.record(caller.actor(), NewFactReader.list(stated.get("facts")))));
    }

    @GET
    @Asks(Operation.LIST_FACTS)
    public Response list(@Context UriInfo uri) {
        Query query = new Query(uri);
        FactQuery filter = new FactQuery(
                query.code("type", TYPES),
                query.text("subject"),
                query.text("competition"),
                query.day("from").orElse(null),
                query.day("until").orElse(null));
        Page<StoredFact> page = query.page(request -> register.list(caller.scope(), filter, request));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(FactView::of).toList(), page.next()));
    }

    @GET
    @Asks(Operation.GET_FACT)
    @Path("{id}")
    public Response get(@PathParam("id") String id, @Context Request request) {
        StoredFact found = find(id);
        List<FactView> versions = register.history(caller.scope(), found.fact().id()).stream()
                .map(FactView::of)
                .toList();
        return Versions.ok(request, versions.size(), new FactHistory(FactView.of(found), versions));
    }

    /** A version and its place among all versions of the fact. */
    record FactHistory(FactView fact, List<FactView> versions) {}

    @PUT
    @Asks(Operation.CORRECT_FACT)
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        String name = find(id).fact().id();
        JsonNode stated = Body.json(body, MAX_CORRECTION, "FactCorrection", "invalid-facts");
        return Answers.ok(Refusals.orProblem(keep.correct(
                caller.actor(),
                NewFactReader.named(stated, name),
                expected,
                stated.get("reason").asString())));
    }

    @POST
    @Asks(Operation.WITHDRAW_FACT)
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        String name = find(id).fact().id();
        JsonNode stated = Body.json(body, MAX_CORRECTION, "Grounds", "invalid-content");
        return Answers.ok(Refusals.orProblem(keep.withdraw(
                caller.actor(), name, expected, stated.get("reason").asString())));
    }

    private StoredFact find(String id) {
        return register.find(caller.scope(), Ids.number(id))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
