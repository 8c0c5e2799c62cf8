package org.baigong.adapters.identity.tokens;

import java.time.Instant;
import org.baigong.application.access.Actor;

/**
 * A token that was believed.
 *
 * @param session the sign-in that it came from ({@code sid}), by which it can be revoked; null with some outside issuers
 */
public record CheckedToken(Actor actor, String session, Instant expires) {}
