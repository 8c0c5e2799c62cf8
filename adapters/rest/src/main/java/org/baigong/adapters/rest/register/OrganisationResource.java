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

/** Organisations of the register, and what each is entitled to. */
@Path("organisations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {
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
    @Asks(Operation.ENROL_ORGANISATION)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enrol(InputStream body) {
        JsonNode stated = Body.json(body, MAX_BODY, "OrganisationDraft", "invalid-content");
        return Answers.ok(enrol.enrol(caller.actor(), Parties.organisation(stated, "")));
    }

    @GET
    @Asks(Operation.GET_ORGANISATION)
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return Answers.ok(
                registry.organisation(caller.scope(), id).orElseThrow(() -> new ProblemException(Problem.notFound())));
    }

    @GET
    @Asks(Operation.MATCH_ORGANISATION)
    @Path("{id}/entitlements")
    public Response match(@PathParam("id") String id, @Context UriInfo uri) {
        return Answers.ok(matching.organisation(caller.scope(), id, new Query(uri).day("on"))
                .orElseThrow(() -> new ProblemException(Problem.notFound())));
    }
}
