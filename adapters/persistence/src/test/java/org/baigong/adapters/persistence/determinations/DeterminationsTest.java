package org.baigong.adapters.persistence.determinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.adapters.persistence.competitions.Season;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.determinations.Determination;
import org.baigong.application.determinations.DeterminationQuery;
import org.baigong.application.determinations.DeterminationRecord;
import org.baigong.application.determinations.DeterminationTotal;
import org.baigong.application.determinations.Determinations.Current;
import org.baigong.application.determinations.Determinations.Dossier;
import org.baigong.application.determinations.Determinations.Extent;
import org.baigong.application.evaluations.VerdictView;
import org.baigong.application.evaluations.VerdictView.BeneficiaryView;
import org.baigong.application.evaluations.VerdictView.BoundsView;
import org.baigong.application.evaluations.VerdictView.ReasonView;
import org.baigong.application.evaluations.VerdictView.StepView;
import org.baigong.application.evaluations.Wording;
import org.baigong.domain.common.IdentityNumber;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.Participant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeterminationsTest {
    private static final Actor ACTOR = Actor.of("clerk-1", Role.TALENT_OFFICER);
    private static final DeterminationQuery ALL = new DeterminationQuery(null, null, null, null, true, false);
    private static final DeterminationQuery IN_FORCE = new DeterminationQuery(null, null, null, null, false, false);

    private final TestDatabase database = TestDatabase.create();
    private final Season season = new Season(database);
    private final SqlDeterminations determinations = new SqlDeterminations();
    private String athlete;
    private String other;
    private String host;

    @BeforeEach
    void enrol() {
        determinations.database = database.database();
        determinations.register = season.register;
        determinations.sight = TestSight.sight();
        for (String number : List.of("C-1", "C-2")) {
            database.run(() -> season.competitions.add(Season.competition(number, CompetitionState.CERTIFIED)));
        }
        Map<IdentityNumber, UUID> persons =
                database.get(() -> season.register.enrolPersons(List.of(Season.person(1), Season.person(2))));
        athlete = persons.get(Season.identity(1)).toString();
        other = persons.get(Season.identity(2)).toString();
        host = database.row("select host from competition limit 1").get(0);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Determination granted(String clause, String role, String beneficiary, String fact, String amount) {
        VerdictView verdict = new VerdictView(
                clause,
                "GRANTED",
                amount == null ? "TITLE" : "CASH",
                amount,
                amount == null ? "DONGGUAN_TECHNICAL_EXPERT" : null,
                new BeneficiaryView(role, beneficiary),
                new BoundsView("BETWEEN", null, null, "10000.00", "50000.00"),
                null,
                null,
                List.of(
                        new StepView(clause, "一等奖\t“甲”\\n\n", "gold \"A\" \\ \r\n", amount),
                        new StepView(clause, "步骤\u2028\u0001 🎖", "step", null)));
        return determination(clause, role, beneficiary, fact, verdict);
    }

    private static Determination refused(String clause, String beneficiary, String fact) {
        VerdictView verdict = new VerdictView(
                clause,
                "REFUSED",
                null,
                null,
                null,
                new BeneficiaryView("ATHLETE", beneficiary),
                null,
                new ReasonView("ALREADY_HELD", "已有称号", "already held", new Wording("无", "nothing")),
                null,
                List.of());
        return determination(clause, "ATHLETE", beneficiary, fact, verdict);
    }

    private static Determination determination(
            String clause, String role, String beneficiary, String fact, VerdictView verdict) {
        String competition = !fact.startsWith("C-") ? null : fact.substring(0, 3);
        return new Determination(
                new Determination.Key(clause, role, beneficiary, fact),
                competition,
                "dongguan-2021",
                verdict,
                "version",
                "digest of " + fact,
                null);
    }

    private void store(Determination... all) {
        database.run(() -> determinations.store(ACTOR, store -> List.of(all).forEach(store)));
    }

    private List<DeterminationRecord> list(DeterminationQuery query) {
        return database.get(() -> determinations.list(Scope.CITY, query, new PageRequest(null, 100)))
                .items();
    }

    private List<DeterminationRecord> each(DeterminationQuery query) {
        List<DeterminationRecord> all = new ArrayList<>();
        database.run(() -> determinations.each(Scope.CITY, query, all::add));
        return all;
    }

    @Test
    void a_verdict_comes_back_unchanged_with_whom_it_is_about() {
        Determination cash = granted("DG-11.1", "ATHLETE", athlete, "C-1/1/001", "30000.05");
        Determination title = granted("DG-11.8", "ATHLETE", athlete, "C-1/1/001", null);
        Determination hosting = granted("DG-10.2", "HOST", host, "C-1", "0.00");
        Determination no = refused("DG-11.8", other, "honour/1");
        store(cash, title, hosting, no);

        List<DeterminationRecord> stored = list(ALL);
        assertThat(stored)
                .extracting(DeterminationRecord::verdict)
                .containsExactly(cash.verdict(), title.verdict(), hosting.verdict(), no.verdict());
        assertThat(stored)
                .extracting(DeterminationRecord::identity)
                .containsExactly(
                        Season.identity(1).masked(),
                        Season.identity(1).masked(),
                        Season.COLLEGE.code().masked(),
                        Season.identity(2).masked());
        assertThat(stored).extracting(DeterminationRecord::competition).containsExactly("C-1", "C-1", "C-1", null);
        DeterminationRecord first = stored.get(0);
        assertThat(first.name()).isEqualTo(Season.person(1).name());
        assertThat(first.fact()).isEqualTo("C-1/1/001");
        assertThat(first.instrument()).isEqualTo("dongguan-2021");
        assertThat(first.version()).isEqualTo("version");
        assertThat(first.digest()).isEqualTo(cash.digest());
        assertThat(first.determinedBy()).isEqualTo("clerk-1");
        assertThat(first.determinedAt()).isNotNull();
        assertThat(first.supersededAt()).isNull();
        assertThat(each(ALL)).isEqualTo(stored);
        assertThat(database.get(() -> determinations.find(Scope.CITY, first.id())))
                .contains(first);
        assertThat(database.get(() -> determinations.find(Scope.CITY, -1))).isEmpty();
    }

    @Test
    void the_same_is_not_determined_twice_while_it_is_in_force() {
        Determination cash = granted("DG-11.1", "ATHLETE", athlete, "C-1/1/001", "30000.00");
        store(cash);
        assertThatThrownBy(() -> store(refused("DG-11.2", athlete, "C-1/1/001"), cash))
                .hasMessageContaining("determination_once");
        assertThat(list(ALL)).hasSize(1);

        supersede(list(ALL).get(0).id());
        store(cash);
        assertThat(list(IN_FORCE)).hasSize(1);
        assertThat(list(ALL))
                .extracting(stored -> stored.supersededAt() == null)
                .containsExactly(false, true);
    }

    @Test
    void without_the_unique_index_it_would_be() {
        database.execute("drop index determination_once");
        Determination cash = granted("DG-11.1", "ATHLETE", athlete, "C-1/1/001", "30000.00");
        store(cash, cash);
        assertThat(list(ALL)).hasSize(2);
    }

    private void supersede(Long... ids) {
        database.run(() -> determinations.supersede(List.of(ids)));
    }

    @Test
    void only_what_is_in_force_can_be_superseded() {
        store(refused("DG-11.1", athlete, "C-1/1/001"));
        long id = list(ALL).get(0).id();
        supersede(id);
        assertThatIllegalArgumentException().isThrownBy(() -> supersede(id));
        assertThatIllegalArgumentException().isThrownBy(() -> supersede(404L));
    }

    @Test
    void a_producer_that_fails_stores_nothing() {
        assertThatThrownBy(() -> database.run(() -> determinations.store(ACTOR, store -> {
                    store.accept(refused("DG-11.1", athlete, "C-1/1/001"));
                    throw new IllegalStateException("no more");
                })))
                .hasMessage("no more");
        assertThat(list(ALL)).isEmpty();
    }

    @Test
    void a_beneficiary_has_to_stand_in_the_register() {
        assertThatThrownBy(() -> store(refused("DG-11.1", UUID.randomUUID().toString(), "C-1/1/001")))
                .hasMessageContaining("determination_person_fkey");
    }

    @Test
    void current_are_those_of_the_beneficiaries_that_answer_to_the_facts_or_rest_on_several() {
        Determination ofFact = refused("DG-11.1", athlete, "C-1/1/001");
        Determination overSeveral = refused("DG-11.8", athlete, "C-2/1/001");
        Determination ofNobodyAsked = refused("DG-11.8", other, "C-1/1/001");
        Determination ofAnotherFact = refused("DG-11.1", athlete, "C-2/1/001");
        Determination superseded = refused("DG-11.2", athlete, "C-1/1/001");
        store(ofFact, overSeveral, ofNobodyAsked, ofAnotherFact, superseded);
        supersede(list(ALL).get(4).id());

        Set<String> clauses = Set.of("DG-11.8");
        assertThat(current(new Extent(Set.of(athlete), Set.of("C-1/1/001"), clauses)))
                .containsOnlyKeys(ofFact.key(), overSeveral.key())
                .containsEntry(overSeveral.key(), new Current(list(ALL).get(1).id(), overSeveral.digest()));
        assertThat(current(new Extent(Set.of(athlete), Set.of(), clauses))).containsOnlyKeys(overSeveral.key());
        assertThat(current(new Extent(Set.of(athlete), Set.of("C-2/1/001"), Set.of())))
                .containsOnlyKeys(overSeveral.key(), ofAnotherFact.key());
        assertThat(current(new Extent(Set.of(), Set.of("C-1/1/001"), clauses))).isEmpty();
    }

    @Test
    void a_dossier_keeps_the_versions_of_facts_in_their_order() {
        long id = database.get(() -> determinations.open(new Dossier("dongguan-2021", "version", List.of(3L, 1L, 2L))));
        assertThat(database.get(() -> determinations.dossier(id)))
                .isEqualTo(new Dossier("dongguan-2021", "version", List.of(3L, 1L, 2L)));
    }

    @Test
    void a_studio_or_a_town_benefits_under_its_own_name() {
        store(granted("DG-16.3", "STUDIO", "工作室1", "fact/1", "1.00"));
        DeterminationRecord stored = list(ALL).get(0);
        assertThat(stored.name()).isEqualTo("工作室1");
        assertThat(stored.identity()).isNull();
        assertThatThrownBy(() -> store(granted("DG-16.3", "ATHLETE", "工作室1", "fact/1", "1.00")))
                .hasMessageContaining("uuid");
    }

    private Map<Determination.Key, Current> current(Extent scope) {
        return database.get(() -> determinations.current(scope));
    }

    @Test
    void every_filter_filters_and_an_unknown_value_matches_nothing() {
        store(
                granted("DG-11.1", "ATHLETE", athlete, "C-1/1/001", "100.00"),
                refused("DG-11.2", athlete, "C-2/1/001"),
                refused("DG-11.1", other, "C-2/1/001"));
        assertThat(facts(new DeterminationQuery("C-1", null, null, null, false, false)))
                .containsExactly("C-1/1/001");
        assertThat(facts(new DeterminationQuery(null, "DG-11.2", null, null, false, false)))
                .containsExactly("C-2/1/001");
        assertThat(facts(new DeterminationQuery(null, null, athlete, null, false, false)))
                .containsExactly("C-1/1/001", "C-2/1/001");
        assertThat(facts(new DeterminationQuery(null, null, athlete, null, true, false)))
                .containsExactly("C-1/1/001", "C-2/1/001");
        assertThat(facts(new DeterminationQuery(null, null, null, "GRANTED", false, false)))
                .containsExactly("C-1/1/001");
        assertThat(facts(new DeterminationQuery("C-2", "DG-11.1", other, "REFUSED", false, false)))
                .containsExactly("C-2/1/001");
        for (String unknown : List.of(
                "", "X", "%", "null", "'", "zero\0byte", UUID.randomUUID().toString(), "1-1-1-1-1")) {
            for (boolean withSuperseded : List.of(true, false)) {
                assertThat(facts(new DeterminationQuery(unknown, null, null, null, withSuperseded, false)))
                        .isEmpty();
                assertThat(facts(new DeterminationQuery(null, unknown, null, null, withSuperseded, false)))
                        .isEmpty();
                assertThat(facts(new DeterminationQuery(null, null, unknown, null, withSuperseded, false)))
                        .isEmpty();
                assertThat(facts(new DeterminationQuery(null, null, null, unknown, withSuperseded, false)))
                        .isEmpty();
            }
        }
    }

    /** The list, the stream and the totals agree on what matches. */
    private List<String> facts(DeterminationQuery query) {
        List<DeterminationRecord> listed = list(query);
        assertThat(each(query)).isEqualTo(listed);
        assertThat(totals(query).stream().mapToLong(DeterminationTotal::count).sum())
                .isEqualTo(listed.size());
        return listed.stream().map(DeterminationRecord::fact).toList();
    }

    private List<DeterminationTotal> totals(DeterminationQuery query) {
        return database.get(() -> determinations.totals(Scope.CITY, query));
    }

    @Test
    void totals_stand_in_the_order_of_the_document() {
        store(
                granted("DG-11.10", "ATHLETE", athlete, "C-1/1/001", "0.01"),
                refused("DG-11.2", other, "C-1/1/002"),
                granted("DG-11.2", "ATHLETE", athlete, "C-1/1/001", "100.00"),
                granted("DG-11.2", "ATHLETE", athlete, "C-2/1/001", "200.05"),
                granted("DG-11.2", "ATHLETE", athlete, "C-2/1/002", null));
        assertThat(totals(IN_FORCE))
                .containsExactly(
                        new DeterminationTotal("DG-11.2", "GRANTED", "CASH", 2, Yuan.of("300.05")),
                        new DeterminationTotal("DG-11.2", "GRANTED", "TITLE", 1, Yuan.ZERO),
                        new DeterminationTotal("DG-11.2", "REFUSED", null, 1, Yuan.ZERO),
                        new DeterminationTotal("DG-11.10", "GRANTED", "CASH", 1, Yuan.of("0.01")));
    }

    @Test
    void pages_follow_each_other_without_gap_or_overlap() {
        for (int i = 0; i < 5; i++) {
            store(refused("DG-11.1", athlete, "C-1/1/" + i));
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            PageRequest request = new PageRequest(cursor, 2);
            Page<DeterminationRecord> page = database.get(() -> determinations.list(Scope.CITY, IN_FORCE, request));
            page.items().forEach(item -> seen.add(item.fact()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).containsExactly("C-1/1/0", "C-1/1/1", "C-1/1/2", "C-1/1/3", "C-1/1/4");
    }

    @Test
    void a_cursor_that_the_list_has_not_given_is_refused() {
        for (String cursor :
                List.of("", "x", "!!", "ZGV0ZXJtaW5hdGlvbnM6", "ZGV0ZXJtaW5hdGlvbnM6eA", "Y29tcGV0aXRpb25zOjE")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> database.get(() -> determinations.list(Scope.CITY, ALL, new PageRequest(cursor, 2))))
                    .withMessageContaining("cursor");
        }
    }

    @Test
    void one_determining_transaction_at_a_time() {
        CompletableFuture<Void> second = new CompletableFuture<>();
        database.run(() -> {
            determinations.queue();
            CompletableFuture.runAsync(() -> database.run(() -> {
                determinations.queue();
                second.complete(null);
            }));
            while (database.row("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                    .get(0)
                    .equals("0")) {
                Thread.onSpinWait();
            }
            assertThat(second).isNotDone();
        });
        second.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Test
    void twenty_thousand_are_stored_in_their_order_compared_and_superseded() {
        int count = 20_000;
        List<Participant> many =
                IntStream.range(0, count).mapToObj(Season::person).toList();
        Map<IdentityNumber, UUID> ids = database.get(() -> season.register.enrolPersons(many));
        List<String> persons = many.stream()
                .map(person -> ids.get(person.identity()).toString())
                .toList();
        Consumer<Consumer<Determination>> producer = store -> persons.forEach(
                person -> store.accept(granted("DG-11.8", "ATHLETE", person, "C-1/1/" + person, "1.00")));
        database.run(() -> determinations.store(ACTOR, producer));

        List<DeterminationRecord> stored = each(IN_FORCE);
        assertThat(stored)
                .extracting(stated -> stated.verdict().beneficiary().id())
                .isEqualTo(persons);
        Map<Determination.Key, Current> current = current(new Extent(persons, Set.of(), Set.of("DG-11.8")));
        assertThat(current).hasSize(count);
        database.run(() -> determinations.supersede(
                current.values().stream().map(Current::id).toList()));
        assertThat(totals(IN_FORCE)).isEmpty();
        assertThat(totals(ALL))
                .containsExactly(new DeterminationTotal("DG-11.8", "GRANTED", "CASH", count, Yuan.of("20000.00")));
    }
}
