package org.baigong.adapters.rest.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Ids;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.adapters.rest.requests.Sheets;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Page;
import org.baigong.application.jobs.Job;
import org.baigong.application.jobs.Jobs;
import org.baigong.application.surveys.DifferenceRecord;
import org.baigong.application.surveys.Differences;

/** The caller's own jobs, and what they have found. */
@Path("jobs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {
    /** Seconds after which it is worth asking again. */
    private static final int PATIENCE = 1;

    @Inject
    Caller caller;

    @Inject
    Jobs jobs;

    @Inject
    Differences differences;

    @Inject
    DifferenceExport export;

    @Inject
    Sheets sheets;

    @GET
    @Asks(Operation.LIST_JOBS)
    public Response list(@Context UriInfo uri) {
        Page<Job> page = new Query(uri).page(request -> jobs.list(caller.actor(), request));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(JobView::of).toList(), page.next()));
    }

    @GET
    @Asks(Operation.GET_JOB)
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        Job job = known(id);
        return Answers.json(200, JobView.of(job))
                .header(HttpHeaders.RETRY_AFTER, job.isOver() ? null : PATIENCE)
                .build();
    }

    @GET
    @Asks(Operation.LIST_DIFFERENCES)
    @Path("{id}/differences")
    public Response differences(@PathParam("id") String id, @Context UriInfo uri) {
        Job job = known(id);
        Page<DifferenceRecord> page =
                new Query(uri).page(request -> differences.list(caller.actor(), job.id(), request));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(DifferenceView::of).toList(), page.next()));
    }

    @GET
    @Asks(Operation.EXPORT_DIFFERENCES)
    @Path("{id}/differences.{extension: csv|xlsx}")
    @Produces(MediaType.WILDCARD)
    public Response export(@PathParam("id") String id, @PathParam("extension") String extension) {
        Job job = known(id);
        Actor actor = caller.actor();
        return sheets.download(
                extension, "differences", (writer, format, out) -> export.write(writer, format, out, actor, job.id()));
    }

    private Job known(String id) {
        return jobs.find(caller.actor(), Ids.number(id)).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
