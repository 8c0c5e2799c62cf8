package org.baigong.adapters.rest.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.requests.Ids;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.talents.KeepRent;
import org.baigong.domain.talent.RentPlan;

/** The lease of a leading talent: recorded, paused, resumed, ended. */
@Path("leading-talents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RentResource {
    @Inject
    Caller caller;

    @Inject
    KeepRent rent;

    @Inject
    Shown shown;

    @PUT
    @Asks(Operation.RECORD_LEASE)
    @Path("{id}/package/lease")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lease(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "Lease");
        return shown.after(
                rent.lease(caller.actor(), Ids.number(id), expected, stated.month("from"), stated.amount("proposed")));
    }

    @POST
    @Asks(Operation.PAUSE_RENT)
    @Path("{id}/package/pauses")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pause(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "RentPause");
        return shown.after(rent.pause(
                caller.actor(),
                Ids.number(id),
                expected,
                new RentPlan.Pause(stated.month("from"), stated.month("to"), stated.text("reason"))));
    }

    @POST
    @Asks(Operation.RESUME_RENT)
    @Path("{id}/package/resumption")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resume(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "RentResumption");
        return shown.after(
                rent.resume(caller.actor(), Ids.number(id), expected, stated.month("from"), stated.text("reason")));
    }

    @POST
    @Asks(Operation.END_RENT)
    @Path("{id}/package/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "RentEnd");
        return shown.after(rent.end(caller.actor(), Ids.number(id), expected, stated.day("on"), stated.text("reason")));
    }
}
