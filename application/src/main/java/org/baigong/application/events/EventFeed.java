package org.baigong.application.events;

import java.time.Instant;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;

/** The events of the outbox, told to those within whose scope they happened. */
public interface EventFeed {
    /**
     * What the broker has been told, in the same order; nothing is ever put before what was listed. The cursor leads on also at the end, so that a reader can come back for what
     * happens next; it is absent only where there is nothing at all.
     *
     * @param type of the events, or null for all
     */
    Page<ToldEvent> list(Scope scope, String type, PageRequest page);

    /** @param data a JSON object */
    record ToldEvent(String id, String type, String subject, Instant time, String data) {}
}
