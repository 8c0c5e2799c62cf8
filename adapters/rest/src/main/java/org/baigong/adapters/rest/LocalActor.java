package org.baigong.adapters.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.baigong.application.common.Actor;

/** Who acts until there is log-in: one configured actor, since the server listens on the loopback address only. */
@ApplicationScoped
public class LocalActor {
    private final Actor actor = new Actor(System.getProperty("baigong.actor", "local"));

    public Actor get() {
        return actor;
    }
}
