package org.baigong.adapters.rest.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.register.Parties;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Ids;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.talents.ReckonRent;
import org.baigong.application.talents.RecordSupport;
import org.baigong.application.talents.ShowPackage;
import org.baigong.domain.common.OrganisationKind;

/** The benefit package of a leading talent, and the months of rent in it. */
@Path("leading-talents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PackageResource {
    @Inject
    Caller caller;

    @Inject
    ShowPackage packages;

    @Inject
    ReckonRent reckon;

    @Inject
    RecordSupport record;

    @Inject
    Shown shown;

    @GET
    @Asks(Operation.GET_PACKAGE)
    @Path("{id}/package")
    public Response get(@PathParam("id") String id) {
        return Answers.ok(PackageView.of(Refusals.orProblem(packages.of(caller.actor(), Ids.number(id)))));
    }

    @POST
    @Asks(Operation.RECKON_RENT)
    @Path("{id}/package/reckoning")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reckon(@PathParam("id") String id, InputStream body) {
        Stated stated = Stated.in(body, "Through");
        return Answers.ok(ReckoningView.of(
                Refusals.orProblem(reckon.one(caller.actor(), Ids.number(id), stated.month("through")))));
    }

    @POST
    @Asks(Operation.RECORD_PURCHASE)
    @Path("{id}/package/purchase")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response purchase(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "Purchase");
        return shown.after(record.purchase(
                caller.actor(),
                Ids.number(id),
                expected,
                new RecordSupport.Purchase(
                        stated.day("on"),
                        !stated.has("inDongguan") || stated.part("inDongguan").asBoolean(),
                        stated.amount("price"),
                        stated.amount("proposed"),
                        stated.text("document"))));
    }

    @POST
    @Asks(Operation.RECORD_INTRODUCTION)
    @Path("{id}/package/introductions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response introduction(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "Introduction");
        return shown.after(record.introduction(
                caller.actor(),
                Ids.number(id),
                expected,
                new RecordSupport.Introduction(
                        Parties.organisation(stated.part("unit"), "/unit"),
                        stated.word("unitKind", OrganisationKind.class),
                        stated.day("on"),
                        stated.text("document"))));
    }
}
