package org.baigong.adapters.rest.events;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Page;
import org.baigong.application.events.EventFeed;
import org.baigong.application.events.EventFeed.ToldEvent;

/** The events within the caller's scope, for those outside who do not listen at the broker. */
@Path("events")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventResource {
    @Inject
    Caller caller;

    @Inject
    EventFeed feed;

    @GET
    @Asks(Operation.LIST_EVENTS)
    public Response list(@Context UriInfo uri) {
        Query query = new Query(uri);
        String type = query.text("type");
        Page<ToldEvent> page = query.page(request -> feed.list(caller.scope(), type, request));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(CloudEvent::of).toList(), page.next()));
    }

    /** After CloudEvents 1.0, as on the topic. */
    record CloudEvent(
            String specversion,
            String id,
            String source,
            String type,
            String subject,
            Instant time,
            String datacontenttype,
            @JsonRawValue String data) {
        static CloudEvent of(ToldEvent event) {
            return new CloudEvent(
                    "1.0",
                    event.id(),
                    "/baigong",
                    event.type(),
                    event.subject(),
                    event.time(),
                    MediaType.APPLICATION_JSON,
                    event.data());
        }
    }
}
