package org.baigong.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;
import org.junit.jupiter.api.Test;

/** What an actor may, and whose data that opens. */
class ActorTest {
    private static final CreditCode COLLEGE = new CreditCode("12990000MB2C00001X");
    private static final TownCode HUMEN = new TownCode("441900121");

    @Test
    void only_the_roles_that_permit_an_operation_widen_what_is_seen_in_it() {
        Actor both = new Actor("lin", Set.of(Role.TOWN_OFFICER, Role.HR_CLIENT), Set.of(COLLEGE), Set.of(HUMEN));
        Scope competitions = both.scope(Operation.LIST_COMPETITIONS);
        assertThat(competitions.towns()).containsExactly(HUMEN);
        assertThat(competitions.organisations()).isEmpty();
        Scope determinations = both.scope(Operation.LIST_DETERMINATIONS);
        assertThat(determinations.towns()).containsExactly(HUMEN);
        assertThat(determinations.organisations()).containsExactly(COLLEGE);
        assertThat(both.scope(Operation.CERTIFY_RESULTS)).isEqualTo(Scope.NOTHING);
    }

    @Test
    void an_expert_sees_what_was_assigned_to_him() {
        Actor expert = Actor.of("zhou", Role.EXPERT);
        assertThat(expert.scope(Operation.GET_COMPETITION)).isEqualTo(new Scope(false, Set.of(), Set.of(), "zhou"));
        assertThat(expert.may(Operation.LIST_DETERMINATIONS)).isFalse();
    }

    @Test
    void officers_of_the_city_see_the_city() {
        assertThat(Actor.of("li", Role.AUDITOR).scope(Operation.LIST_RESULTS)).isEqualTo(Scope.CITY);
    }

    @Test
    void everybody_is_the_public_and_nobody_more_without_saying_so() {
        assertThat(Actor.ANYBODY.may(Operation.EVALUATE_FACTS)).isTrue();
        assertThat(Arrays.stream(Operation.values()).filter(Actor.ANYBODY::may))
                .allMatch(operation -> operation.roles().contains(Role.PUBLIC));
        assertThat(Actor.of("admin", Role.ADMINISTRATOR).may(Operation.GET_INSTRUMENT))
                .isTrue();
    }

    @Test
    void an_auditor_changes_nothing() {
        Actor auditor = Actor.of("li", Role.AUDITOR);
        assertThat(Arrays.stream(Operation.values())
                        .filter(operation -> operation.roles().contains(Role.AUDITOR)))
                .allMatch(operation -> operation.name().matches("(LIST|GET|TOTAL|EXPORT|MATCH|REPLAY|PREVIEW)_.*"));
        assertThat(auditor.may(Operation.CERTIFY_RESULTS)).isFalse();
    }
}
