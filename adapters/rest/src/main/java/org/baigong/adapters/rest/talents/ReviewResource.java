package org.baigong.adapters.rest.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.requests.Ids;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.talents.ReviewApplication;

/** How an application is checked and reviewed. */
@Path("leading-talents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {
    /** As the contract has it: what an issuer may call somebody. */
    private static final Pattern ACTOR = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,99}");

    @Inject
    Caller caller;

    @Inject
    ReviewApplication review;

    @Inject
    Shown shown;

    @POST
    @Asks(Operation.RETURN_APPLICATION)
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response returnForMore(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "Missing");
        return shown.after(review.returnForMore(caller.actor(), Ids.number(id), expected, stated.texts("missing")));
    }

    @POST
    @Asks(Operation.ACCEPT_APPLICATION)
    @Path("{id}/acceptance")
    public Response accept(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Expected expected = Versions.expected(version);
        return shown.after(review.accept(caller.actor(), Ids.number(id), expected));
    }

    @PUT
    @Asks(Operation.ASSIGN_REVIEWER)
    @Path("{id}/reviewers/{expert}")
    public Response assign(
            @PathParam("id") String id,
            @PathParam("expert") String expert,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Expected expected = Versions.expected(version);
        return shown.after(review.assign(caller.actor(), Ids.number(id), expected, known(expert)));
    }

    @DELETE
    @Asks(Operation.DISMISS_REVIEWER)
    @Path("{id}/reviewers/{expert}")
    public Response dismiss(
            @PathParam("id") String id,
            @PathParam("expert") String expert,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Expected expected = Versions.expected(version);
        return shown.after(review.dismiss(caller.actor(), Ids.number(id), expected, known(expert)));
    }

    @PUT
    @Asks(Operation.REVIEW_CANDIDATE)
    @Path("{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response score(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "ReviewDraft");
        return shown.after(review.score(
                caller.actor(), Ids.number(id), expected, stated.part("score").asInt(), stated.text("remarks")));
    }

    @POST
    @Asks(Operation.RECUSE_FROM_REVIEW)
    @Path("{id}/recusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response recuse(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "Grounds");
        return shown.after(review.recuse(caller.actor(), Ids.number(id), expected, stated.text("reason")));
    }

    private static String known(String expert) {
        if (!ACTOR.matcher(expert).matches()) {
            throw new ProblemException(Problem.notFound());
        }
        return expert;
    }
}
