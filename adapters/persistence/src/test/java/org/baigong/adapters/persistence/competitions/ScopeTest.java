package org.baigong.adapters.persistence.competitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.determinations.ScopedDeterminations;
import org.baigong.adapters.persistence.events.ScopedEvents;
import org.baigong.application.access.Scope;
import org.baigong.application.common.PageRequest;
import org.baigong.application.competitions.CompetitionQuery;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.Filing;
import org.baigong.domain.competitions.Organisation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way of reading, by everybody who may read a part: of three competitions, each sees one. OWN is hosted by the first
 * organisation, TOWN lies in the town, EXPERT was assigned.
 */
class ScopeTest {
    private static final PageRequest ALL = new PageRequest(null, 500);
    private static final CreditCode HOST = Season.creditCode(11);
    private static final TownCode HUMEN = new TownCode("441900121");

    private static TestDatabase database;
    private static Season season;
    private static SqlAssignments assignments;
    private static ScopedDeterminations determinations;
    private static ScopedEvents events;

    @BeforeAll
    static void fill() {
        database = TestDatabase.create();
        season = new Season(database);
        assignments = new SqlAssignments();
        assignments.database = database.database();
        assignments.competitions = season.competitions;
        determinations = new ScopedDeterminations(database, season.register);
        events = new ScopedEvents(database);
        for (Competition competition : List.of(
                competition("OWN", HOST, null),
                competition("TOWN", Season.creditCode(12), HUMEN),
                competition("EXPERT", Season.creditCode(13), new TownCode("441900122")))) {
            database.run(() -> {
                season.competitions.add(competition);
                season.entries.replace(competition.number(), Season.entries());
                season.results.replace(competition.number(), Season.results());
                events.tell(competition.number());
            });
            database.run(() ->
                    determinations.determine(competition.number(), season.competitions.hostOf(competition.number())));
        }
        database.run(() -> assignments.assign("EXPERT", "zhuanjia"));
        database.run(() -> events.tell(null));
        events.handOver();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                way("find", (scope, number) -> found(season.competitions.find(scope, number))),
                way("lock", (scope, number) -> found(season.competitions.lock(scope, number))),
                way("list", (scope, number) -> listed(scope, CompetitionQuery.ALL, number)),
                way("list by state", (scope, number) -> listed(scope, query(null, null), number)),
                way(
                        "search by name",
                        (scope, number) -> listed(scope, query(null, "赛 " + number.toLowerCase()), number)),
                way(
                        "entries",
                        (scope, number) ->
                                season.entries.list(scope, number, ALL).items().size()),
                way(
                        "results",
                        (scope, number) ->
                                season.results.list(scope, number, ALL).items().size()),
                way("experts", (scope, number) -> found(assignments.of(scope, number))),
                way("events", (scope, number) -> events.count(scope, number)));
    }

    private static Arguments way(String name, BiFunction<Scope, String, Integer> read) {
        return Arguments.of(Named.of(name, read));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whoever_reads_sees_what_is_within_the_scope(BiFunction<Scope, String, Integer> read) {
        assertThat(seen(read, Scope.CITY)).containsExactly("EXPERT", "OWN", "TOWN");
        assertThat(seen(read, Scope.NOTHING)).isEmpty();
        assertThat(seen(read, new Scope(false, Set.of(HOST), Set.of(), null))).containsExactly("OWN");
        assertThat(seen(read, new Scope(false, Set.of(Season.creditCode(99)), Set.of(), null)))
                .isEmpty();
        assertThat(seen(read, new Scope(false, Set.of(), Set.of(HUMEN), null))).containsExactly("TOWN");
        assertThat(seen(read, new Scope(false, Set.of(), Set.of(), "zhuanjia"))).containsExactly("EXPERT");
        assertThat(seen(read, new Scope(false, Set.of(), Set.of(), "another"))).isEmpty();
        assertThat(seen(read, new Scope(false, Set.of(HOST), Set.of(HUMEN), "zhuanjia")))
                .containsExactly("EXPERT", "OWN", "TOWN");
    }

    private static Set<String> seen(BiFunction<Scope, String, Integer> read, Scope scope) {
        Set<String> seen = new TreeSet<>();
        for (String number : List.of("OWN", "TOWN", "EXPERT")) {
            if (database.get(() -> read.apply(scope, number)) > 0) {
                seen.add(number);
            }
        }
        return seen;
    }

    /** An expert is shown no determination; an organisation those that are its own. */
    @ParameterizedTest
    @MethodSource("determinationWays")
    void determinations_too(Function<Scope, Set<String>> read) {
        assertThat(database.get(() -> read.apply(Scope.CITY))).containsExactly("EXPERT", "OWN", "TOWN");
        assertThat(database.get(() -> read.apply(Scope.NOTHING))).isEmpty();
        assertThat(database.get(() -> read.apply(new Scope(false, Set.of(HOST), Set.of(), null))))
                .containsExactly("OWN");
        assertThat(database.get(() -> read.apply(new Scope(false, Set.of(), Set.of(HUMEN), null))))
                .containsExactly("TOWN");
        assertThat(database.get(() -> read.apply(new Scope(false, Set.of(), Set.of(), "zhuanjia"))))
                .isEmpty();
    }

    static Stream<Arguments> determinationWays() {
        return Stream.of(
                Arguments.of(Named.<Function<Scope, Set<String>>>of("list", scope -> determinations.listed(scope))),
                Arguments.of(Named.<Function<Scope, Set<String>>>of("export", scope -> determinations.exported(scope))),
                Arguments.of(Named.<Function<Scope, Set<String>>>of("find", scope -> determinations.found(scope))),
                Arguments.of(Named.<Function<Scope, Set<String>>>of("totals", scope -> determinations.counted(scope))));
    }

    @Test
    void what_is_the_citys_alone_is_told_to_nobody_else() {
        assertThat(database.<Integer>get(() -> events.count(Scope.CITY, "city")))
                .isEqualTo(1);
        Scope everythingButTheCity = new Scope(false, Set.of(HOST), Set.of(HUMEN), "zhuanjia");
        assertThat(database.<Integer>get(() -> events.count(everythingButTheCity, "city")))
                .isZero();
    }

    private static int found(Optional<?> found) {
        return found.isPresent() ? 1 : 0;
    }

    private static int listed(Scope scope, CompetitionQuery query, String number) {
        return (int) season.competitions.list(scope, query, ALL).items().stream()
                .filter(competition -> competition.number().equals(number))
                .count();
    }

    private static CompetitionQuery query(ContestCategory category, String name) {
        return new CompetitionQuery(
                CompetitionState.CERTIFIED, category, null, name, CompetitionQuery.Order.ENDS_ON, true);
    }

    private static Competition competition(String number, CreditCode host, TownCode town) {
        Filing filing = Season.competition(number, CompetitionState.CERTIFIED).filing();
        LocalDate day = filing.startsOn();
        Filing placed = new Filing(
                number,
                filing.name(),
                filing.category(),
                filing.contestClass(),
                null,
                new Organisation("单位 " + number, host),
                true,
                filing.events(),
                day,
                day,
                null,
                town);
        return new Competition(placed, CompetitionState.CERTIFIED, 1, 1);
    }
}
