package org.baigong.adapters.persistence.competitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.competitions.CompetitionQuery;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Filing;
import org.baigong.domain.competitions.Organisation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompetitionsTest {
    private static final CompetitionQuery ALL = CompetitionQuery.ALL;

    private static TestDatabase database;
    private static JpaCompetitions competitions;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        competitions = new Season(database).competitions;
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_competition_comes_back_as_it_was_filed() {
        Competition filed = Season.competition("R-1", CompetitionState.FILED);
        database.run(() -> competitions.add(filed));
        assertThat(database.get(() -> competitions.find(Scope.CITY, "R-1"))).contains(filed);
    }

    @Test
    void a_national_contest_keeps_what_was_decided_and_the_name_its_host_filed_under() {
        Organisation renamed = new Organisation("东莞技师学院", Season.COLLEGE.code());
        Filing filing = new Filing(
                "R-2",
                "国赛",
                ContestCategory.NATIONAL,
                ContestClass.II,
                ContestLevel.WORLDSKILLS,
                renamed,
                false,
                List.of(),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 1, 1),
                Yuan.of("1000000.05"),
                new TownCode("441900121"));
        database.run(() -> competitions.add(Season.competition("R-3", CompetitionState.FILED)));
        database.run(() -> competitions.add(Competition.filed(filing)));
        assertThat(database.get(() -> competitions.find(Scope.CITY, "R-2"))).contains(Competition.filed(filing));
        assertThat(database.get(() -> competitions.find(Scope.CITY, "R-3")))
                .contains(Season.competition("R-3", CompetitionState.FILED));
    }

    @Test
    void a_number_that_was_never_filed_is_not_found() {
        assertThat(database.get(() -> competitions.find(Scope.CITY, "nowhere"))).isEmpty();
        assertThat(database.get(() -> competitions.lock(Scope.CITY, "nowhere"))).isEmpty();
        assertThat(database.get(() -> competitions.find(Scope.CITY, "zero\0byte")))
                .isEmpty();
    }

    @Test
    void state_and_revision_move() {
        database.run(() -> competitions.add(Season.competition("M-1", CompetitionState.FILED)));
        Competition moved = Season.competition("M-1", CompetitionState.CERTIFIED);
        database.run(() -> {
            competitions.lock(Scope.CITY, "M-1");
            competitions.update(moved);
        });
        assertThat(database.get(() -> competitions.find(Scope.CITY, "M-1"))).contains(moved);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        database.run(() -> competitions.update(Season.competition("M-0", CompetitionState.FILED))));
    }

    @Test
    void a_number_is_filed_once() {
        Competition filed = Season.competition("T-1", CompetitionState.FILED);
        database.run(() -> competitions.add(filed));
        assertThatThrownBy(() -> database.run(() -> competitions.add(filed))).hasMessageContaining("competition_pkey");
    }

    @Test
    void a_locked_competition_is_moved_by_nobody_else_until_the_transaction_ends() {
        database.run(() -> competitions.add(Season.competition("L-1", CompetitionState.FILED)));
        CompletableFuture<Competition> second = new CompletableFuture<>();
        database.run(() -> {
            Competition mine = competitions.lock(Scope.CITY, "L-1").orElseThrow();
            CompletableFuture.runAsync(() -> database.run(
                    () -> second.complete(competitions.lock(Scope.CITY, "L-1").orElseThrow())));
            awaitALockWaiter();
            assertThatThrownBy(() -> second.get(50, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            competitions.update(new Competition(mine.filing(), CompetitionState.ACCEPTED, 0, 2));
        });
        assertThat(second.orTimeout(20, TimeUnit.SECONDS).join().state()).isEqualTo(CompetitionState.ACCEPTED);
    }

    private static void awaitALockWaiter() {
        while (database.row("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database()")
                .get(0)
                .equals("0")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void the_list_continues_page_by_page() {
        TestDatabase own = TestDatabase.create();
        JpaCompetitions many = new Season(own).competitions;
        for (int i = 0; i < 5; i++) {
            String number = "P-" + i;
            CompetitionState state = i % 2 == 0 ? CompetitionState.FILED : CompetitionState.ACCEPTED;
            own.run(() -> many.add(Season.competition(number, state)));
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            PageRequest request = new PageRequest(cursor, 2);
            Page<Competition> page = own.get(() -> many.list(Scope.CITY, ALL, request));
            page.items().forEach(competition -> seen.add(competition.number()));
            assertThat(page.items())
                    .allSatisfy(competition -> assertThat(competition)
                            .isEqualTo(Season.competition(competition.number(), competition.state())));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).containsExactly("P-0", "P-1", "P-2", "P-3", "P-4");
        assertThat(own.get(() -> many.list(
                                Scope.CITY,
                                query(CompetitionState.ACCEPTED, ContestCategory.MUNICIPAL),
                                new PageRequest(null, 50)))
                        .items())
                .extracting(Competition::number)
                .containsExactly("P-1", "P-3");
        assertThat(own.get(() -> many.list(Scope.CITY, query(null, ContestCategory.TOWN), new PageRequest(null, 50)))
                        .items())
                .isEmpty();
        own.close();
    }

    @ParameterizedTest
    @EnumSource(CompetitionQuery.Order.class)
    void is_sorted_the_same_page_by_page_as_at_once(CompetitionQuery.Order order) {
        TestDatabase own = TestDatabase.create();
        JpaCompetitions many = new Season(own).competitions;
        for (int i = 0; i < 7; i++) {
            Filing filing =
                    Season.competition("S-" + i * 3 % 7, CompetitionState.FILED).filing();
            Filing placed = new Filing(
                    filing.number(),
                    List.of("丙", "甲", "乙").get(i % 3) + "赛",
                    filing.category(),
                    filing.contestClass(),
                    null,
                    filing.host(),
                    true,
                    filing.events(),
                    filing.startsOn().plusDays(i % 2),
                    filing.endsOn().plusDays(i % 4),
                    null,
                    null);
            own.run(() -> many.add(Competition.filed(placed)));
        }
        for (boolean descending : List.of(false, true)) {
            CompetitionQuery query = new CompetitionQuery(null, null, null, null, order, descending);
            List<Competition> whole = own.get(() -> many.list(Scope.CITY, query, new PageRequest(null, 50)))
                    .items();
            assertThat(whole).hasSize(7);
            Comparator<Competition> sorting = Comparator.<Competition, String>comparing(
                            competition -> key(order, competition))
                    .thenComparing(Competition::number);
            assertThat(whole).isSortedAccordingTo(descending ? sorting.reversed() : sorting);
            List<Competition> paged = new ArrayList<>();
            String cursor = null;
            do {
                PageRequest request = new PageRequest(cursor, 2);
                Page<Competition> page = own.get(() -> many.list(Scope.CITY, query, request));
                paged.addAll(page.items());
                cursor = page.next();
            } while (cursor != null);
            assertThat(paged).isEqualTo(whole);
        }
        own.close();
    }

    private static String key(CompetitionQuery.Order order, Competition competition) {
        Filing filing = competition.filing();
        return switch (order) {
            case NUMBER -> "";
            case NAME -> filing.name();
            case STARTS_ON -> filing.startsOn().toString();
            case ENDS_ON -> filing.endsOn().toString();
        };
    }

    @Test
    void a_cursor_that_the_list_has_not_given_is_refused() {
        for (String cursor : List.of("", "!", "AAAA", "ZGV0ZXJtaW5hdGlvbnM6MQ")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> database.get(() -> competitions.list(Scope.CITY, ALL, new PageRequest(cursor, 2))))
                    .withMessageContaining("cursor");
        }
    }

    @Test
    void a_locked_competition_can_be_referred_to() {
        database.run(() -> competitions.add(Season.competition("L-2", CompetitionState.ACCEPTED)));
        database.run(() -> {
            competitions.lock(Scope.CITY, "L-2");
            CompletableFuture<Void> referring = CompletableFuture.runAsync(() -> database.execute(
                    "insert into competition_event (competition, number, ordinal, name) values ('L-2', 77, 9, '焊接')"));
            assertThat(referring).succeedsWithin(Duration.ofSeconds(10));
        });
    }

    private static CompetitionQuery query(CompetitionState state, ContestCategory category) {
        return new CompetitionQuery(state, category, null, null, CompetitionQuery.Order.NUMBER, false);
    }
}
