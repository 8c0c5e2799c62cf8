package org.baigong.adapters.rest.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.requests.Ids;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.talents.DecideTitle;
import org.baigong.application.talents.ProposeTitle;
import org.baigong.domain.talent.facts.TalentClass;

/** What is proposed about a title, and how somebody else decides it. */
@Path("leading-talents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TitleResource {
    @Inject
    Caller caller;

    @Inject
    ProposeTitle propose;

    @Inject
    DecideTitle decide;

    @Inject
    Shown shown;

    @POST
    @Asks(Operation.PROPOSE_TITLE)
    @Path("{id}/class-proposal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "ClassProposal");
        return shown.after(propose.title(
                caller.actor(),
                Ids.number(id),
                expected,
                stated.word("class", TalentClass.class),
                stated.amount("allowance"),
                stated.text("reason")));
    }

    @POST
    @Asks(Operation.CONFER_TITLE)
    @Path("{id}/conferral")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confer(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "TitleDecision");
        return shown.after(
                decide.confer(caller.actor(), Ids.number(id), expected, stated.day("on"), stated.text("document")));
    }

    @POST
    @Asks(Operation.PROPOSE_CLASS_CHANGE)
    @Path("{id}/class-change-proposal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response proposeChange(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "ClassChangeProposal");
        return shown.after(propose.change(
                caller.actor(),
                Ids.number(id),
                expected,
                stated.word("class", TalentClass.class),
                stated.amount("allowance"),
                stated.day("from"),
                stated.text("reason")));
    }

    @POST
    @Asks(Operation.CHANGE_CLASS)
    @Path("{id}/class-change")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "DocumentNumber");
        return shown.after(decide.changeClass(caller.actor(), Ids.number(id), expected, stated.text("document")));
    }

    @POST
    @Asks(Operation.PROPOSE_REVOCATION)
    @Path("{id}/revocation-proposal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response proposeRevocation(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "RevocationProposal");
        return shown.after(propose.revocation(
                caller.actor(), Ids.number(id), expected, stated.day("bannedUntil"), stated.text("reason")));
    }

    @POST
    @Asks(Operation.REVOKE_TITLE)
    @Path("{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revoke(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "TitleDecision");
        return shown.after(
                decide.revoke(caller.actor(), Ids.number(id), expected, stated.day("on"), stated.text("document")));
    }

    @POST
    @Asks(Operation.REJECT_TITLE_PROPOSAL)
    @Path("{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reject(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "Grounds");
        return shown.after(decide.reject(caller.actor(), Ids.number(id), expected, stated.text("reason")));
    }
}
