package org.baigong.deploy.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock: days are those of China, wherever the server stands. */
@ApplicationScoped
public class Clocks {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Produces
    @Singleton
    Clock china() {
        return Clock.system(CHINA);
    }
}
