package org.baigong.adapters.rest.instruments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.baigong.adapters.rest.Answers;
import org.baigong.adapters.rest.LocalActor;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.application.determinations.SetSwitch;
import org.baigong.application.determinations.SwitchSettings;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Rulebook;

/** The policy documents, and the two-way readings as the office settles them. */
@Path("instruments/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstrumentResource {
    private static final int MAX_BODY = 10_000;

    @Inject
    LocalActor actor;

    @Inject
    Rulebooks rulebooks;

    @Inject
    SwitchSettings settings;

    @Inject
    SetSwitch setSwitch;

    @GET
    public Response get(@PathParam("id") String id) {
        return Answers.ok(InstrumentView.of(instrument(id), settings.of(id)));
    }

    @PUT
    @Path("switches/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@PathParam("id") String id, @PathParam("name") String name, InputStream body) {
        Instrument instrument = instrument(id);
        String value = Body.json(body, MAX_BODY, "SwitchSetting", "invalid-content")
                .get("value")
                .asString();
        Map<String, String> settled = Refusals.orProblem(setSwitch.set(actor.get(), instrument, name, value));
        return Answers.ok(InstrumentView.SwitchView.of(instrument.switches().get(name), settled));
    }

    private Instrument instrument(String id) {
        return rulebooks.find(id).map(Rulebook::instrument).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
