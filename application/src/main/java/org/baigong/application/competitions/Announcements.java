package org.baigong.application.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Event;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Trail;
import org.baigong.domain.competitions.Competition;

/**
 * Writes what happened to a competition into the trail and, for the world outside, into the outbox. Others are told that it
 * happened and how many it concerned; who, what and why stand in the trail alone.
 */
@ApplicationScoped
public class Announcements {
    @Inject
    Outbox outbox;

    @Inject
    Trail trail;

    void announce(Actor actor, String what, Competition competition, Map<String, Object> detail) {
        trail.record(actor, "competition." + what, competition.number(), detail);
        Map<String, Object> data = new LinkedHashMap<>();
        detail.forEach((name, value) -> {
            if (value instanceof Number) {
                data.put(name, value);
            }
        });
        data.put("competition", competition.number());
        data.put("state", competition.state().name());
        data.put("revision", competition.revision());
        outbox.put(new Event("org.baigong.competition." + what, competition.number(), competition.number(), data));
    }
}
