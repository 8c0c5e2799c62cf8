package org.baigong.adapters.persistence.events;

import java.util.Map;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.common.Event;

/** Everything that keeps details of a change. */
public final class Logs {
    private final SqlTrail trail = new SqlTrail();
    private final SqlOutbox outbox = new SqlOutbox();

    public Logs(TestDatabase database) {
        trail.database = database.database();
        outbox.database = database.database();
    }

    public void write(Map<String, Object> detail) {
        trail.record(Actor.of("clerk-1", Role.TALENT_OFFICER), "test", "C-1", detail);
        outbox.put(new Event("org.baigong.test", "C-1", null, detail));
    }
}
