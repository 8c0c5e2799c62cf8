package org.baigong.adapters.rest.explorer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.application.access.Operation;
import org.baigong.application.explorer.Explorer;

/** All policy documents. */
@Path("instruments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstrumentListResource {
    @Inject
    Explorer explorer;

    @GET
    @Asks(Operation.LIST_INSTRUMENTS)
    public Response list() {
        return Answers.ok(new Instruments(explorer.books()
                .map(book -> InstrumentSummary.of(book.instrument(), explorer.validity(book.instrument())))
                .toList()));
    }

    private record Instruments(List<InstrumentSummary> items) {}
}
