package org.baigong.adapters.rest.instruments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.adapters.rest.requests.Sheets;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Page;
import org.baigong.application.common.Table;
import org.baigong.application.settings.ListingExport;
import org.baigong.application.settings.ListingSheet;
import org.baigong.application.settings.SettingRecord;
import org.baigong.application.settings.SettingStore;
import org.baigong.domain.law.Instrument;
import tools.jackson.databind.JsonNode;

/** The open lists of a document: what stands on one, and proposals to put something on it or end what stands there. */
@Path("instruments/{id}/lists")
@ApplicationScoped
public class ListResource {
    private static final int MAX_BODY = 4 << 20;

    @Inject
    Documents documents;

    @Inject
    SettingStore settings;

    @Inject
    Sheets sheets;

    @Inject
    ListingExport export;

    @GET
    @Asks(Operation.LIST_LISTINGS)
    @Path("{name}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@PathParam("id") String id, @PathParam("name") String name, @Context UriInfo uri) {
        Instrument instrument = known(id, name);
        Query query = new Query(uri);
        LocalDate on = query.day("on").orElse(null);
        Page<SettingRecord> page = query.page(request -> settings.listings(instrument.id(), name, on, request));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(SettingView::of).toList(), page.next()));
    }

    @GET
    @Asks(Operation.EXPORT_LISTINGS)
    @Path("{name}/listings.{extension: csv|xlsx}")
    public Response export(
            @PathParam("id") String id,
            @PathParam("name") String name,
            @PathParam("extension") String extension,
            @Context UriInfo uri) {
        Instrument instrument = known(id, name);
        LocalDate on = new Query(uri).day("on").orElse(null);
        return sheets.download(
                extension, name, (writer, format, out) -> export.write(writer, format, out, instrument.id(), name, on));
    }

    @POST
    @Asks(Operation.PROPOSE_LISTINGS)
    @Path("{name}/proposals")
    @Consumes({MediaType.APPLICATION_JSON, Sheets.CSV, Sheets.XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    public Response propose(
            @PathParam("id") String id,
            @PathParam("name") String name,
            @HeaderParam("Content-Type") String mediaType,
            InputStream body,
            @Context UriInfo uri) {
        Instrument instrument = known(id, name);
        if (mediaType != null && mediaType.startsWith(MediaType.APPLICATION_JSON)) {
            JsonNode draft = Body.list(body, MAX_BODY, "ListingDraft", "entries", "invalid-content");
            return propose(
                    instrument,
                    name,
                    Sheets.rows(draft.get("entries"), "/entries"),
                    draft.get("notice").asString(),
                    draft.get("reason").asString(),
                    uri);
        }
        Query query = new Query(uri);
        String notice = query.required("notice");
        String reason = query.required("reason");
        Table table = sheets.read(mediaType, body, ListingSheet.COLUMNS, "ListingDraft", "entries");
        return propose(instrument, name, table, notice, reason, uri);
    }

    private Response propose(
            Instrument instrument, String name, Table table, String notice, String reason, UriInfo uri) {
        return documents.propose(instrument, Refusals.orProblem(ListingSheet.read(name, table, notice)), reason, uri);
    }

    private Instrument known(String id, String name) {
        Instrument instrument = documents.find(id);
        if (!instrument.lists().containsKey(name)) {
            throw new ProblemException(Problem.notFound());
        }
        return instrument;
    }
}
