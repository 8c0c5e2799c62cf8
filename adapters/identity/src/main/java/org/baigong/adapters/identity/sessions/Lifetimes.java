package org.baigong.adapters.identity.sessions;

import java.time.Duration;

/** How long what is handed out is good for. */
public final class Lifetimes {
    public static final Duration ACCESS_TOKEN = Duration.ofMinutes(10);
    public static final Duration CODE = Duration.ofSeconds(60);
    /** Also the longest that somebody stays signed in: a new refresh token does not live longer than the first. */
    public static final Duration SESSION = Duration.ofHours(8);

    private Lifetimes() {}
}
