package org.baigong.adapters.persistence.talents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.adapters.persistence.competitions.Season;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.adapters.persistence.register.TestRegister;
import org.baigong.application.access.Scope;
import org.baigong.application.cards.CardQuery;
import org.baigong.application.cards.CardRecord;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.talents.CandidacyQuery;
import org.baigong.application.talents.CandidacyRecord;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.talent.Application;
import org.baigong.domain.talent.Candidacy;
import org.baigong.domain.talent.CandidacyState;
import org.baigong.domain.talent.Card;
import org.baigong.domain.talent.CardGround;
import org.baigong.domain.talent.CardState;
import org.baigong.domain.talent.RentPlan;
import org.baigong.domain.talent.TitleProposal;
import org.baigong.domain.talent.facts.TalentChannel;
import org.baigong.domain.talent.facts.TalentClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leading talents, leases and cards come back as they were stored, and are seen by whom they concern. */
class TalentsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    private static final PageRequest ALL = new PageRequest(null, 99);

    private final TestDatabase database = TestDatabase.create();
    private final SqlCandidacies candidacies = new SqlCandidacies();
    private final SqlRentPlans plans = new SqlRentPlans();
    private final SqlCards cards = new SqlCards();
    private String unit;

    @BeforeEach
    void connect() {
        Register register = TestRegister.on(database);
        candidacies.database = database.database();
        candidacies.register = register;
        candidacies.sight = TestSight.sight();
        plans.database = database.database();
        cards.database = database.database();
        cards.register = register;
        cards.sight = candidacies.sight;
        unit = database.get(() -> register.enrolOrganisations(List.of(Season.COLLEGE)))
                .get(Season.COLLEGE.code())
                .toString();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private String person(int number) {
        return database.get(() -> candidacies.register.enrolPersons(List.of(Season.person(number))))
                .get(Season.person(number).identity())
                .toString();
    }

    private static <T> T done(Attempt<T> attempt) {
        return ((Attempt.Done<T>) attempt).value();
    }

    private Candidacy add(int person, String nominating) {
        Application application = new Application(
                person(person),
                nominating,
                TalentChannel.EVALUATION,
                LocalDate.of(2023, 1, 10),
                "焊接",
                List.of("简历", "证书"),
                "lin");
        return database.get(() -> candidacies.add(Candidacy.applied(application)));
    }

    private Candidacy stored(Candidacy candidacy) {
        database.run(() -> candidacies.update(candidacy));
        return database.get(() -> candidacies.find(Scope.CITY, candidacy.id()))
                .orElseThrow()
                .candidacy();
    }

    /** Everything on the way is stored and read back. */
    private Candidacy conferred(int person, String nominating, int ordinal) {
        Candidacy candidacy = done(add(person, nominating).returned(List.of("社保")));
        assertThat(stored(candidacy)).isEqualTo(candidacy);
        candidacy = done(done(candidacy.supplemented(List.of("社保"))).accepted());
        for (String expert : List.of("e1", "e3", "e2", "e4")) {
            candidacy = done(candidacy.assigned(expert));
        }
        candidacy = done(candidacy.recused("e3", "同一单位"));
        for (String expert : List.of("e1", "e2", "e4")) {
            candidacy = done(candidacy.scored(expert, 90, "好"));
        }
        assertThat(stored(candidacy)).isEqualTo(candidacy);
        candidacy = done(
                candidacy.titleProposed(TitleProposal.ofClass(TalentClass.II, Yuan.of("150000.50"), "均值90", "lin")));
        assertThat(stored(candidacy)).isEqualTo(candidacy);
        candidacy = done(candidacy.conferred("chen", LocalDate.of(2023, 3, 15), TODAY, ordinal, ordinal - 1, 100));
        assertThat(stored(candidacy)).isEqualTo(candidacy);
        return candidacy;
    }

    @Test
    void a_life_comes_back_as_it_was_stored() {
        Candidacy conferred = conferred(1, unit, 1);
        Candidacy proposed = done(conferred.changeProposed(
                TitleProposal.ofChange(TalentClass.I, null, LocalDate.of(2023, 9, 1), "新成果", "lin")));
        assertThat(stored(proposed)).isEqualTo(proposed);
        Candidacy changed = done(proposed.changed("chen"));
        assertThat(stored(changed)).isEqualTo(changed);
        Candidacy revocation =
                done(changed.revocationProposed(TitleProposal.ofRevocation(LocalDate.of(2027, 12, 31), "造假", "lin")));
        assertThat(stored(revocation)).isEqualTo(revocation);
        Candidacy revoked = done(revocation.revoked("chen", TODAY, TODAY));
        assertThat(stored(revoked)).isEqualTo(revoked);
        assertThat(database.get(() -> candidacies.bannedUntil(revoked.person())))
                .contains(LocalDate.of(2027, 12, 31));
        assertThat(database.get(() -> candidacies.openOf(revoked.person()))).isEmpty();
        CandidacyRecord found =
                database.get(() -> candidacies.find(Scope.CITY, revoked.id())).orElseThrow();
        assertThat(found.person().identity()).contains("***");
        assertThat(found.unit().name()).isEqualTo("东莞市技师学院");
    }

    @Test
    void one_application_of_a_person_and_one_title_of_a_number() {
        Candidacy first = add(1, null);
        assertThat(database.get(() -> candidacies.openOf(first.person()))).contains(first);
        assertThatThrownBy(() -> add(1, null)).hasMessageContaining("candidacy_once");
        conferred(2, null, 1);
        assertThatThrownBy(() -> conferred(3, null, 1)).hasMessageContaining("candidacy_ordinal");
    }

    @Test
    void a_unit_sees_its_nominations_and_an_expert_what_is_to_be_reviewed() {
        Candidacy own = add(1, unit);
        Candidacy other = add(2, null);
        Candidacy reviewed = stored(done(done(add(3, null).accepted()).assigned("zhuanjia")));
        Scope office = new Scope(false, Set.of(Season.COLLEGE.code()), Set.of(), null);
        Scope expert = new Scope(false, Set.of(), Set.of(), "zhuanjia");
        assertThat(seen(Scope.CITY, CandidacyQuery.ALL)).containsExactly(reviewed.id(), other.id(), own.id());
        assertThat(seen(office, CandidacyQuery.ALL)).containsExactly(own.id());
        assertThat(seen(expert, CandidacyQuery.ALL)).containsExactly(reviewed.id());
        assertThat(seen(Scope.NOTHING, CandidacyQuery.ALL)).isEmpty();
        for (Candidacy one : List.of(own, other, reviewed)) {
            for (Scope scope : List.of(office, expert, Scope.NOTHING)) {
                boolean sees = seen(scope, CandidacyQuery.ALL).contains(one.id());
                assertThat(database.get(() -> candidacies.find(scope, one.id())))
                        .as(scope + " finds " + one.id())
                        .matches(found -> found.isPresent() == sees);
                assertThat(database.get(() -> candidacies.lock(scope, one.id())))
                        .as(scope + " locks " + one.id())
                        .matches(found -> found.isPresent() == sees);
            }
        }
        CandidacyQuery ofOthers = new CandidacyQuery(CandidacyState.APPLIED, null, other.person());
        assertThat(seen(Scope.CITY, ofOthers)).containsExactly(other.id());
        assertThat(seen(office, ofOthers)).isEmpty();
    }

    private List<Long> seen(Scope scope, CandidacyQuery query) {
        return database.get(() -> candidacies.list(scope, query, ALL)).items().stream()
                .map(found -> found.candidacy().id())
                .toList();
    }

    @Test
    void a_list_is_filtered_and_goes_on_behind_the_last_one() {
        Candidacy titled = conferred(1, null, 1);
        Candidacy second = add(2, null);
        Candidacy third = add(3, null);
        assertThat(seen(Scope.CITY, new CandidacyQuery(CandidacyState.CONFERRED, null, null)))
                .containsExactly(titled.id());
        assertThat(seen(Scope.CITY, new CandidacyQuery(null, TalentClass.II, null)))
                .containsExactly(titled.id());
        assertThat(seen(Scope.CITY, new CandidacyQuery(null, TalentClass.I, null)))
                .isEmpty();
        assertThat(seen(Scope.CITY, new CandidacyQuery(null, null, "no\u0000body")))
                .isEmpty();
        Page<CandidacyRecord> page =
                database.get(() -> candidacies.list(Scope.CITY, CandidacyQuery.ALL, new PageRequest(null, 2)));
        assertThat(page.items()).extracting(one -> one.candidacy().id()).containsExactly(third.id(), second.id());
        assertThat(database.get(() -> candidacies.list(Scope.CITY, CandidacyQuery.ALL, new PageRequest(page.next(), 2)))
                        .items())
                .extracting(one -> one.candidacy().id())
                .containsExactly(titled.id());
    }

    @Test
    void a_lease_comes_back_with_its_pauses_and_its_end() {
        Candidacy titled = conferred(1, null, 1);
        RentPlan lease = RentPlan.from(YearMonth.of(2023, 4), Yuan.of("2000.01"));
        RentPlan paused = done(done(lease.paused(new RentPlan.Pause(YearMonth.of(2023, 8), null, "出国")))
                .paused(new RentPlan.Pause(YearMonth.of(2023, 5), YearMonth.of(2023, 6), "装修")));
        RentPlan ended = done(done(paused.resumed(YearMonth.of(2023, 10))).ended(LocalDate.of(2023, 12, 5), TODAY));
        assertThat(database.get(() -> plans.of(titled.id()))).isEmpty();
        for (RentPlan plan : List.of(lease, paused, ended, RentPlan.from(YearMonth.of(2024, 1), null))) {
            database.run(() -> plans.keep(titled.id(), plan));
            assertThat(database.get(() -> plans.of(titled.id()))).contains(plan);
        }
        assertThat(database.get(plans::renting)).containsExactly(titled.id());
        Candidacy revoked = done(done(titled.revocationProposed(TitleProposal.ofRevocation(null, "造假", "lin")))
                .revoked("chen", TODAY, TODAY));
        stored(revoked);
        assertThat(database.get(plans::renting)).isEmpty();
    }

    @Test
    void a_card_whose_grounds_are_all_gone_is_up_for_review() {
        database.execute("insert into fact (name, type, day, content, recorded_by) values"
                + " ('leading-talent/p/1', 'leading-talent', '2023-03-15', '{}', 'chen'),"
                + " ('honour/p/x', 'honour', '2022-03-15', '{}', 'chen')");
        Card applied = done(Card.appliedFor(person(1), LocalDate.of(2023, 4, 1), TODAY, "lin"));
        Card added = database.get(() -> cards.add(applied));
        Card issued = done(added.issued(
                        "chen", "YC-1", LocalDate.of(2023, 4, 10), LocalDate.of(2023, 5, 1), LocalDate.of(2024, 4, 30)))
                .standingOn(List.of(
                        new CardGround("leading-talent/p/1", "领军", "leading"),
                        new CardGround("honour/p/x", "称号", "title")));
        database.run(() -> cards.update(issued));
        assertThat(database.get(() -> cards.lock(Scope.CITY, issued.id()))).contains(issued);
        assertThat(lost(true)).isEmpty();
        database.execute("update fact set superseded_at = now() where name = 'honour/p/x'");
        assertThat(lost(true)).isEmpty();
        assertThat(lost(false)).containsExactly(issued.id());
        database.execute("update fact set superseded_at = now() where name = 'leading-talent/p/1'");
        assertThat(lost(true)).containsExactly(issued.id());
        assertThat(database.get(() -> cards.numbered("YC-1")).map(CardRecord::groundLost))
                .contains(true);
        database.run(() -> cards.update(done(issued.revoked(TODAY, TODAY, "条件丧失"))));
        assertThat(lost(true)).isEmpty();
    }

    private List<Long> lost(boolean lost) {
        return database.get(() -> cards.list(Scope.CITY, new CardQuery(null, lost, null), ALL)).items().stream()
                .map(found -> found.card().id())
                .toList();
    }

    @Test
    void a_card_is_the_whole_citys_matter_and_one_at_a_time() {
        Card applied =
                database.get(() -> cards.add(done(Card.appliedFor(person(1), LocalDate.of(2023, 4, 1), TODAY, "lin"))));
        assertThat(database.get(() -> cards.find(Scope.NOTHING, applied.id()))).isEmpty();
        assertThat(database.get(() -> cards.lock(Scope.NOTHING, applied.id()))).isEmpty();
        assertThat(database.get(() -> cards.list(Scope.NOTHING, CardQuery.ALL, ALL))
                        .items())
                .isEmpty();
        assertThat(database.get(() -> cards.list(Scope.CITY, new CardQuery(CardState.APPLIED, null, null), ALL))
                        .items())
                .hasSize(1);
        assertThat(database.get(() -> cards.openOf(applied.person(), TODAY))).isPresent();
        database.run(() -> cards.update(done(applied.issued(
                "chen", "YC-2", LocalDate.of(2023, 4, 2), LocalDate.of(2023, 4, 2), LocalDate.of(2024, 4, 1)))));
        assertThat(database.get(() -> cards.openOf(applied.person(), LocalDate.of(2024, 4, 1))))
                .isPresent();
        assertThat(database.get(() -> cards.openOf(applied.person(), LocalDate.of(2024, 4, 2))))
                .isEmpty();
        assertThat(database.get(() -> cards.numbered("YC-\u0000"))).isEmpty();
    }
}
