package org.baigong.application.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Event;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Trail;
import org.baigong.domain.talent.Candidacy;

/**
 * Writes what happened to an application or a title into the trail and, for the world outside, into the outbox. Others are told
 * that it happened and how many it concerned; who, what and why stand in the trail alone.
 */
@ApplicationScoped
public class TalentNews {
    @Inject
    Outbox outbox;

    @Inject
    Trail trail;

    Candidacy told(Actor actor, String what, Candidacy candidacy, Map<String, Object> detail) {
        String subject = "leading-talents/" + candidacy.id();
        trail.record(actor, "leading-talent." + what, subject, detail);
        Map<String, Object> data = new LinkedHashMap<>();
        detail.forEach((name, value) -> {
            if (value instanceof Number) {
                data.put(name, value);
            }
        });
        data.put("application", candidacy.id());
        data.put("state", candidacy.state().name());
        outbox.put(new Event("org.baigong.leading-talent." + what, subject, null, data));
        return candidacy;
    }
}
