package org.baigong.adapters.rest.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Sheets;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Table;
import org.baigong.application.competitions.HonourSheet;
import org.baigong.application.competitions.RecordHonours;

/** Titles that persons hold already. */
@Path("honours")
@ApplicationScoped
public class HonourResource {
    @Inject
    Caller caller;

    @Inject
    Sheets sheets;

    @Inject
    RecordHonours record;

    @POST
    @Asks(Operation.RECORD_HONOURS)
    @Consumes({MediaType.APPLICATION_JSON, Sheets.CSV, Sheets.XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    public Response record(@HeaderParam("Content-Type") String mediaType, InputStream body) {
        Table table = sheets.read(mediaType, body, HonourSheet.COLUMNS, "HonourRows", "honours");
        return Answers.ok(Refusals.orProblem(record.record(caller.actor(), table)));
    }
}
