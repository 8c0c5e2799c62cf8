package org.baigong.adapters.persistence.competitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.competitions.EntryKey;
import org.baigong.domain.common.IdentityNumber;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.Entry;
import org.baigong.domain.competitions.Participant;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.Result;
import org.baigong.domain.competitions.facts.CertifiedCompetition;
import org.baigong.domain.competitions.facts.CertifiedResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EntriesAndResultsTest {
    private static TestDatabase database;
    private static Season season;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        season = new Season(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Competition held(String number, CompetitionState state) {
        Competition competition = Season.competition(number, state);
        database.run(() -> {
            season.competitions.add(competition);
            season.entries.replace(number, Season.entries());
            season.results.replace(number, Season.results());
        });
        return competition;
    }

    @Test
    void entries_come_back_and_are_replaced_as_a_whole() {
        database.run(() -> {
            season.competitions.add(Season.competition("E-1", CompetitionState.ACCEPTED));
            season.entries.replace("E-1", Season.entries());
        });
        assertThat(database.get(() -> season.entriesOf("E-1"))).isEqualTo(Season.entries());
        assertThat(database.get(() -> season.entries.keys("E-1")))
                .containsExactlyInAnyOrder(new EntryKey(1, "001"), new EntryKey(1, "002"), new EntryKey(2, "001"));
        List<Entry> fewer = Season.entries().subList(1, 2);
        database.run(() -> season.entries.replace("E-1", fewer));
        assertThat(database.get(() -> season.entriesOf("E-1"))).isEqualTo(fewer);
        assertThat(database.get(() -> season.entriesOf("nowhere"))).isEmpty();
        assertThat(database.get(() -> season.entries.keys("nowhere"))).isEmpty();
    }

    @Test
    void whoever_enters_somebody_sees_the_name_that_was_entered_and_the_register_keeps_the_first() {
        Participant renamed = new Participant("改名", Season.identity(777));
        database.run(() -> {
            season.competitions.add(Season.competition("E-2", CompetitionState.ACCEPTED));
            season.entries.replace(
                    "E-2", List.of(new Entry(1, "1", List.of(Season.person(777)), List.of(), null, true)));
            season.entries.replace("E-2", List.of(new Entry(1, "1", List.of(renamed), List.of(), null, true)));
        });
        assertThat(database.get(() -> season.entriesOf("E-2")).get(0).athletes())
                .containsExactly(renamed);
        assertThat(database.rows("select q.name from participant p join person q on q.id = p.person"
                        + " where p.competition = 'E-2'"))
                .containsExactly(List.of(Season.person(777).name()));
    }

    @Test
    void an_entry_in_an_event_not_filed_is_refused_and_nothing_of_the_list_stays() {
        database.run(() -> season.competitions.add(Season.competition("E-3", CompetitionState.ACCEPTED)));
        List<Entry> wrong = new ArrayList<>(Season.entries());
        wrong.add(new Entry(9, "001", List.of(Season.person(9)), List.of(), null, true));
        assertThatThrownBy(() -> database.run(() -> season.entries.replace("E-3", wrong)))
                .hasMessageContaining("entry_competition_event_fkey");
        assertThat(database.get(() -> season.entriesOf("E-3"))).isEmpty();
    }

    @Test
    void two_transactions_enrol_the_same_new_persons_at_once() {
        List<Participant> persons = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            persons.add(Season.person(50_000 + i));
        }
        List<Participant> reversed = new ArrayList<>(persons);
        Collections.reverse(reversed);
        CompletableFuture<Map<IdentityNumber, UUID>> one = enrol(persons);
        CompletableFuture<Map<IdentityNumber, UUID>> other = enrol(reversed);
        assertThat(one.orTimeout(60, TimeUnit.SECONDS).join()).hasSize(2_000).isEqualTo(other.join());
    }

    private static CompletableFuture<Map<IdentityNumber, UUID>> enrol(List<Participant> persons) {
        return CompletableFuture.supplyAsync(() -> database.get(() -> season.register.enrolPersons(persons)));
    }

    @Test
    void results_come_back_and_are_replaced_as_a_whole() {
        held("S-1", CompetitionState.RESULTS_IN);
        assertThat(database.get(() -> season.results.of("S-1"))).isEqualTo(Season.results());
        database.run(() -> season.results.replace("S-1", List.of()));
        assertThat(database.get(() -> season.results.of("S-1"))).isEmpty();
    }

    @Test
    void changed_results_take_the_place_of_those_of_the_same_entry() {
        held("S-2", CompetitionState.CERTIFIED);
        Result withdrawn = new Result(1, "001", null, null, new BigDecimal("92.50"));
        Result promoted = new Result(1, "002", Placement.GOLD, Yuan.of("0.01"), null);
        database.run(() -> season.results.change("S-2", List.of(promoted, withdrawn)));
        assertThat(database.get(() -> season.results.of("S-2")))
                .containsExactly(withdrawn, promoted, Season.results().get(2));
        Result unknown = new Result(1, "404", Placement.GOLD, null, null);
        assertThatThrownBy(() -> database.run(() -> season.results.change("S-2", List.of(unknown))))
                .hasMessageContaining("foreign key");
        database.run(() -> season.results.replace("S-2", List.of()));
        database.run(() -> season.results.change("S-2", List.of(promoted)));
        assertThat(database.get(() -> season.results.of("S-2"))).containsExactly(promoted);
    }

    @Test
    void certified_results_say_who_achieved_them() {
        Competition competition = held("S-3", CompetitionState.CERTIFIED);
        CertifiedCompetition certified = database.get(() -> season.results.certified(competition));
        List<String> ids = ids(1, 2, 3, 4, 5);
        assertThat(certified.competition()).isEqualTo(competition);
        assertThat(certified.host())
                .isEqualTo(database.row("select host from competition where number = 'S-3'")
                        .get(0));
        assertThat(certified.results())
                .containsExactly(
                        new CertifiedResult(
                                Season.results().get(0),
                                List.of(ids.get(0), ids.get(1)),
                                List.of(ids.get(2)),
                                baseId(),
                                true),
                        new CertifiedResult(Season.results().get(1), List.of(ids.get(3)), List.of(), null, true),
                        new CertifiedResult(
                                Season.results().get(2),
                                List.of(ids.get(0)),
                                List.of(ids.get(2), ids.get(4)),
                                null,
                                false));
    }

    private static String baseId() {
        return database.get(() -> season.register.enrolOrganisations(List.of(Season.BASE)))
                .get(Season.BASE.code())
                .toString();
    }

    private static List<String> ids(int... persons) {
        List<String> ids = new ArrayList<>();
        for (int person : persons) {
            ids.add(database.get(() -> season.register.enrolPersons(List.of(Season.person(person))))
                    .get(Season.identity(person))
                    .toString());
        }
        return ids;
    }

    @Test
    void twenty_thousand_results_go_in_and_come_out() {
        int count = 20_000;
        Competition competition = Season.competition("B-1", CompetitionState.CERTIFIED);
        List<Entry> entries = Season.manyEntries(count);
        List<Result> results = entries.stream()
                .map(entry -> new Result(1, entry.number(), Placement.SILVER, Yuan.of("100.00"), null))
                .toList();
        database.run(() -> {
            season.competitions.add(competition);
            season.entries.replace("B-1", entries);
            season.results.replace("B-1", results);
            assertThat(rowsPlannedFor("participant")).isGreaterThanOrEqualTo(count);
            assertThat(rowsPlannedFor("result")).isGreaterThanOrEqualTo(count);
        });
        assertThat(database.get(() -> season.entriesOf("B-1"))).isEqualTo(entries);
        CertifiedCompetition certified = database.get(() -> season.results.certified(competition));
        assertThat(certified.results()).hasSize(count);
    }

    /** A connection remembers how it checked foreign keys when the tables were small. */
    @Test
    void a_large_season_after_a_small_one_on_the_same_connection_is_not_read_through_for_every_row() {
        TestDatabase own = TestDatabase.create();
        Season stored = new Season(own);
        own.run(() -> stored.competitions.add(Season.competition("G-1", CompetitionState.CERTIFIED)));
        own.run(() -> {
            for (int size : List.of(20, 20, 20, 2_000, 2_000)) {
                List<Entry> entries = Season.manyEntries(size);
                stored.results.replace("G-1", List.of());
                stored.entries.replace("G-1", entries);
                stored.results.replace(
                        "G-1",
                        entries.stream()
                                .map(entry -> new Result(1, entry.number(), null, null, null))
                                .toList());
                if (size == 20) {
                    own.database()
                            .entities()
                            .createNativeQuery("analyze entry, person, participant, result")
                            .executeUpdate();
                }
            }
            for (String table : List.of("entry", "person", "participant", "result")) {
                assertThat(wholeReads(own, table)).as(table).isLessThan(300);
            }
        });
        own.close();
    }

    private static long wholeReads(TestDatabase database, String table) {
        return ((Number) database.database()
                        .entities()
                        .createNativeQuery(
                                "select seq_scan from pg_stat_xact_user_tables where relname = '" + table + "'")
                        .getSingleResult())
                .longValue();
    }

    /** How many rows the planner believes a table to have; with too few, joins of a whole season take minutes. */
    private static double rowsPlannedFor(String table) {
        return ((Number) database.database()
                        .entities()
                        .createNativeQuery("select reltuples from pg_class where relname = ?1")
                        .setParameter(1, table)
                        .getSingleResult())
                .doubleValue();
    }

    @Test
    void lists_go_on_where_the_page_before_ended() {
        database.run(() -> season.competitions.add(Season.competition("PAGE-1", CompetitionState.ACCEPTED)));
        database.run(() -> season.entries.replace("PAGE-1", Season.entries()));
        database.run(() -> season.results.replace("PAGE-1", Season.results()));
        List<Entry> entries = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        String cursor = null;
        do {
            PageRequest request = new PageRequest(cursor, 2);
            Page<Entry> page = database.get(() -> season.entries.list(Scope.CITY, "PAGE-1", request));
            entries.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        do {
            PageRequest request = new PageRequest(cursor, 1);
            Page<Result> page = database.get(() -> season.results.list(Scope.CITY, "PAGE-1", request));
            results.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(entries).isEqualTo(Season.entries());
        assertThat(results).isEqualTo(Season.results());
    }
}
