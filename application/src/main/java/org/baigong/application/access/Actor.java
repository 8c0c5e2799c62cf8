package org.baigong.application.access;

import java.security.Principal;
import java.util.EnumSet;
import java.util.Set;
import org.baigong.application.access.Role.Reach;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;

/**
 * Who asks. The id is recorded with what is changed, and no other actor ever has the same.
 *
 * @param organisations for which the actor acts
 * @param towns in which the actor acts
 */
public record Actor(String id, Set<Role> roles, Set<CreditCode> organisations, Set<TownCode> towns)
        implements Principal {
    /** Somebody who has not said who it is. */
    public static final Actor ANYBODY = Actor.of("anybody");

    /** Everybody is also the public. */
    public Actor {
        EnumSet<Role> all = EnumSet.of(Role.PUBLIC);
        all.addAll(roles);
        roles = Set.copyOf(all);
        organisations = Set.copyOf(organisations);
        towns = Set.copyOf(towns);
    }

    public static Actor of(String id, Role... roles) {
        return new Actor(id, Set.of(roles), Set.of(), Set.of());
    }

    /** Who stands behind a request: anybody, where nobody said who it is. */
    public static Actor of(Principal principal) {
        return principal instanceof Actor actor ? actor : ANYBODY;
    }

    @Override
    public String getName() {
        return id;
    }

    public boolean isAnybody() {
        return equals(ANYBODY);
    }

    public boolean may(Operation operation) {
        return roles.stream().anyMatch(operation.roles()::contains);
    }

    /** Whose data this actor sees in an operation: only the roles that permit it count. Nothing, where none does. */
    public Scope scope(Operation operation) {
        Set<Reach> reaches = EnumSet.noneOf(Reach.class);
        roles.stream().filter(operation.roles()::contains).forEach(role -> reaches.add(role.reach()));
        return new Scope(
                reaches.contains(Reach.CITY),
                reaches.contains(Reach.ORGANISATION) ? organisations : Set.of(),
                reaches.contains(Reach.TOWN) ? towns : Set.of(),
                reaches.contains(Reach.ASSIGNMENT) ? id : null);
    }
}
