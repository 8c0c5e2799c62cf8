package org.baigong.application.access;

import java.util.Set;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;

/**
 * Whose data an actor sees in one operation: the whole city's, or what belongs to one of these organisations, lies in one
 * of these towns, or was assigned to this expert. Every port that reads takes one; what lies outside does not exist.
 *
 * @param expert id of the actor, or null where assignments do not count
 */
public record Scope(boolean wholeCity, Set<CreditCode> organisations, Set<TownCode> towns, String expert) {
    /** For what the system does itself, on nobody's behalf. */
    public static final Scope CITY = new Scope(true, Set.of(), Set.of(), null);

    public static final Scope NOTHING = new Scope(false, Set.of(), Set.of(), null);

    /** Whether somebody may act for this organisation. */
    public boolean covers(CreditCode organisation) {
        return wholeCity || organisations.contains(organisation);
    }

    /** Whether somebody may act for this town; null for the city as a whole. */
    public boolean covers(TownCode town) {
        return wholeCity || town != null && towns.contains(town);
    }
}
