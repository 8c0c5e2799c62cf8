package org.baigong.adapters.rest.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.application.access.Operation;
import org.baigong.application.matching.MatchEntitlements;
import org.baigong.application.register.EnrolSubjects;
import org.baigong.application.register.Registry;
import tools.jackson.databind.JsonNode;

/** Persons of the register. They are looked for by the number in a body, not in an address, which would be logged. */
@Path("persons")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {
    private static final int MAX_BODY = 10_000;

    @Inject
    Caller caller;

    @Inject
    Registry registry;

    @Inject
    EnrolSubjects enrol;

    @Inject
    MatchEntitlements matching;

    @POST
    @Asks(Operation.ENROL_PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enrol(InputStream body) {
        JsonNode stated = Body.json(body, MAX_BODY, "PersonDraft", "invalid-content");
        return Answers.ok(enrol.enrol(caller.actor(), Parties.person(stated, "")));
    }

    @GET
    @Asks(Operation.GET_PERSON)
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return Answers.ok(
                registry.person(caller.scope(), id).orElseThrow(() -> new ProblemException(Problem.notFound())));
    }

    @GET
    @Asks(Operation.MATCH_PERSON)
    @Path("{id}/entitlements")
    public Response match(@PathParam("id") String id, @Context UriInfo uri) {
        return Answers.ok(matching.person(caller.scope(), id, new Query(uri).day("on"))
                .orElseThrow(() -> new ProblemException(Problem.notFound())));
    }
}
