package org.baigong.adapters.persistence.events;

import java.util.Map;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Event;
import org.baigong.application.common.PageRequest;
import org.baigong.application.common.PendingEvents.PendingEvent;

/** Events, handed to the broker, about competitions, and about nothing but the city. */
public final class ScopedEvents {
    private final SqlOutbox outbox = new SqlOutbox();
    private final SqlPendingEvents pending = new SqlPendingEvents();
    private final SqlEventFeed feed = new SqlEventFeed();

    public ScopedEvents(TestDatabase database) {
        outbox.database = database.database();
        pending.database = database.dataSource();
        feed.database = database.database();
        feed.sight = TestSight.sight();
    }

    /** @param competition or null: the city's alone */
    public void tell(String competition) {
        String subject = competition == null ? "city" : competition;
        outbox.put(new Event("org.baigong.test", subject, competition, Map.of()));
    }

    public void handOver() {
        pending.handOver(
                100, events -> events.stream().map(PendingEvent::position).toList());
    }

    public int count(Scope scope, String subject) {
        return (int) feed.list(scope, null, new PageRequest(null, 500)).items().stream()
                .filter(event -> event.subject().equals(subject))
                .count();
    }
}
