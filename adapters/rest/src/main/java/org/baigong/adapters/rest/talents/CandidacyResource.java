package org.baigong.adapters.rest.talents;

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
import java.util.Map;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.register.Parties;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Ids;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Page;
import org.baigong.application.talents.ApplyForTitle;
import org.baigong.application.talents.Candidacies;
import org.baigong.application.talents.CandidacyQuery;
import org.baigong.application.talents.CandidacyRecord;
import org.baigong.domain.talent.CandidacyState;
import org.baigong.domain.talent.facts.TalentChannel;
import org.baigong.domain.talent.facts.TalentClass;

/** Applications for the title of leading talent, and what the applicant does with them. */
@Path("leading-talents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CandidacyResource {
    private static final Map<String, TalentClass> CLASSES = Map.of("I", TalentClass.I, "II", TalentClass.II);

    @Inject
    Caller caller;

    @Inject
    Candidacies candidacies;

    @Inject
    ApplyForTitle apply;

    @Inject
    Shown shown;

    @POST
    @Asks(Operation.APPLY_FOR_TITLE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response apply(InputStream body, @Context UriInfo uri) {
        Stated stated = Stated.in(body, "CandidacyDraft");
        CandidacyRecord applied = Refusals.orProblem(apply.apply(
                caller.actor(),
                new ApplyForTitle.Draft(
                        Parties.person(stated.part("person"), "/person"),
                        stated.has("unit") ? Parties.organisation(stated.part("unit"), "/unit") : null,
                        stated.word("channel", TalentChannel.class),
                        stated.day("appliedOn"),
                        stated.text("statement"),
                        stated.texts("materials"))));
        String id = Long.toString(applied.candidacy().id());
        return Answers.json(201, CandidacyView.of(applied, caller.scope()))
                .tag(Versions.tag(applied.candidacy().version()))
                .location(uri.getAbsolutePathBuilder().path(id).build())
                .build();
    }

    @GET
    @Asks(Operation.LIST_LEADING_TALENTS)
    public Response list(@Context UriInfo uri) {
        Query query = new Query(uri);
        CandidacyQuery filter = new CandidacyQuery(
                query.word("state", CandidacyState.class), query.code("class", CLASSES), query.text("person"));
        Page<CandidacyRecord> page = query.page(request -> candidacies.list(caller.scope(), filter, request));
        return Answers.page(
                uri,
                new Page<>(
                        page.items().stream()
                                .map(found -> CandidacyView.of(found, caller.scope()))
                                .toList(),
                        page.next()));
    }

    @GET
    @Asks(Operation.GET_LEADING_TALENT)
    @Path("{id}")
    public Response get(@PathParam("id") String id, @Context Request request) {
        CandidacyRecord found = shown.find(Ids.number(id));
        return Versions.ok(request, found.candidacy().version(), CandidacyView.of(found, caller.scope()));
    }

    @PUT
    @Asks(Operation.SUPPLEMENT_APPLICATION)
    @Path("{id}/materials")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response supplement(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "Materials");
        return shown.after(apply.supplement(caller.actor(), Ids.number(id), expected, stated.texts("materials")));
    }

    @POST
    @Asks(Operation.WITHDRAW_APPLICATION)
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        Stated stated = Stated.in(body, "Grounds");
        return shown.after(apply.withdraw(caller.actor(), Ids.number(id), expected, stated.text("reason")));
    }
}
