package org.baigong.adapters.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;

/** Who acts until there is log-in: one configured actor, since the server listens on the loopback address only. */
@ApplicationScoped
public class LocalActor {
    private final Actor actor = Actor.of(System.getProperty("baigong.actor", "local"), Role.TALENT_OFFICER);

    public Actor get() {
        return actor;
    }
}
