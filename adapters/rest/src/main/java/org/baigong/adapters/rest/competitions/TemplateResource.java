package org.baigong.adapters.rest.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.requests.Sheets;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Column;
import org.baigong.application.competitions.EntrySheet;
import org.baigong.application.competitions.HonourSheet;
import org.baigong.application.competitions.ResultSheet;
import org.baigong.application.plans.IndicatorSheet;
import org.baigong.application.settings.ListingSheet;

/** Tables to fill in. */
@Path("templates")
@ApplicationScoped
public class TemplateResource {
    private static final Map<String, List<Column>> TEMPLATES = Map.of(
            "entries", EntrySheet.COLUMNS,
            "results", ResultSheet.COLUMNS,
            "honours", HonourSheet.COLUMNS,
            "listings", ListingSheet.COLUMNS,
            "indicators", IndicatorSheet.COLUMNS);

    @Inject
    Sheets sheets;

    @GET
    @Asks(Operation.GET_TEMPLATE)
    @Path("{name: entries|results|honours|listings|indicators}.{extension: csv|xlsx}")
    public Response get(@PathParam("name") String name, @PathParam("extension") String extension) {
        return sheets.download(
                extension, name, (writer, format, out) -> writer.template(format, out, TEMPLATES.get(name)));
    }
}
