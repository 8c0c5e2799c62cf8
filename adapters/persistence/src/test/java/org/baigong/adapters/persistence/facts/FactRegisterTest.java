package org.baigong.adapters.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.adapters.persistence.competitions.Season;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.facts.Changed;
import org.baigong.application.facts.FactQuery;
import org.baigong.application.facts.NewFact;
import org.baigong.application.facts.Provenance;
import org.baigong.application.facts.StoredFact;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.facts.Medal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactRegisterTest {
    private static final Actor OFFICER = Actor.of("officer", Role.TALENT_OFFICER);
    private static final LocalDate DAY = LocalDate.of(2023, 7, 7);

    private final TestDatabase database = TestDatabase.create();
    private final SqlFactRegister register = new SqlFactRegister();

    @BeforeEach
    void file() {
        register.database = database.database();
        register.sight = TestSight.sight();
        Season season = new Season(database);
        database.run(() -> season.competitions.add(Season.competition("C-1", CompetitionState.CERTIFIED)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Medal medal(String name, String prize, String... athletes) {
        return new Medal(
                name,
                DAY,
                ContestLevel.MUNICIPAL,
                ContestClass.I,
                "C-1",
                "C-1/1",
                Placement.GOLD,
                prize == null ? null : Yuan.of(prize),
                List.of(athletes),
                List.of("coach"),
                "base",
                true);
    }

    private Changed certify(Fact... facts) {
        return database.get(() -> register.certify(OFFICER, "C-1", List.of(facts)));
    }

    private List<Fact> naming(String... subjects) {
        return database.get(() -> register.naming(List.of(subjects))).stream()
                .map(StoredFact::fact)
                .toList();
    }

    @Test
    void facts_come_back_as_they_went_in_by_whom_they_name() {
        Medal gold = medal("C-1/1/001", "30000.05", "p1", "p2");
        Medal other = medal("C-1/1/002", null, "p3");
        assertThat(certify(gold, other))
                .isEqualTo(new Changed(Set.of("C-1/1/001", "C-1/1/002"), Set.of("p1", "p2", "p3", "coach", "base")));
        assertThat(naming("p1")).containsExactly(gold);
        assertThat(naming("p1", "p2", "coach")).containsExactlyInAnyOrder(gold, other);
        assertThat(naming("nobody")).isEmpty();
    }

    @Test
    void a_fact_recorded_again_after_its_withdrawal_goes_on_counting_its_versions() {
        NewFact title =
                new NewFact(new Honour("title", DAY, "p1", HonorificTitle.DONGGUAN_TECHNICAL_EXPERT, null, null), null);
        database.run(() -> register.add(OFFICER, List.of(title)));
        database.run(() -> register.withdraw(OFFICER, "title", "误登"));
        database.run(() -> register.add(OFFICER, List.of(title)));
        assertThat(database.get(() -> register.history(Scope.CITY, "title")))
                .extracting(StoredFact::revision)
                .containsExactly(1, 2);
    }

    @Test
    void certifying_again_touches_what_differs_and_whom_it_named_before() {
        Medal gold = medal("C-1/1/001", null, "p1");
        certify(gold, medal("C-1/1/002", null, "p2"), medal("C-1/1/003", null, "p3"));
        Medal corrected = medal("C-1/1/002", null, "p4");
        Changed changed = certify(gold, corrected);
        assertThat(changed.facts()).containsExactlyInAnyOrder("C-1/1/002", "C-1/1/003");
        assertThat(changed.subjects()).contains("p2", "p3", "p4").doesNotContain("p1");
        assertThat(naming("p1", "p2", "p3", "p4")).containsExactlyInAnyOrder(gold, corrected);
        assertThat(certify(gold, corrected)).isEqualTo(Changed.nothing());
    }

    @Test
    void a_correction_is_a_new_version_and_the_old_one_can_still_be_read() {
        Honour held = new Honour(null, DAY, "p1", HonorificTitle.OTHER, null, null);
        Provenance provenance = new Provenance("东莞市人民政府", "东府〔2023〕1号", "0001", null, "东莞工匠");
        Changed added = database.get(() -> register.add(OFFICER, List.of(new NewFact(held, provenance))));
        String name = added.facts().iterator().next();
        Honour corrected = new Honour(name, DAY, "p1", HonorificTitle.GUANYI_CRAFTSMAN, null, null);
        database.run(() -> register.correct(OFFICER, new NewFact(corrected, provenance), "录入有误"));

        List<StoredFact> history = database.get(() -> register.history(Scope.CITY, name));
        assertThat(history).extracting(StoredFact::reason).containsExactly(null, "录入有误");
        assertThat(history).extracting(StoredFact::provenance).containsOnly(provenance);
        assertThat(history.get(0).supersededAt()).isNotNull();
        assertThat(history.get(1).fact()).isEqualTo(corrected);
        assertThat(naming("p1")).containsExactly(corrected);
        database.execute("insert into dossier (instrument, version, facts) values ('x', 'x', '{"
                + history.get(1).id() + "," + history.get(0).id() + "}')");
        long dossier = Long.parseLong(database.row("select id from dossier").get(0));
        assertThat(database.get(() -> register.ofDossier(dossier, stored -> true)))
                .extracting(StoredFact::id)
                .containsExactly(history.get(1).id(), history.get(0).id());
        assertThat(database.get(() -> register.ofDossier(dossier, stored -> stored.revision() == 1)))
                .extracting(StoredFact::id)
                .containsExactly(history.get(0).id());
    }

    @Test
    void what_is_withdrawn_names_nobody_any_more() {
        certify(medal("C-1/1/001", null, "p1"));
        Changed changed = database.get(() -> register.withdraw(OFFICER, "C-1/1/001", "撤销"));
        assertThat(changed.subjects()).contains("p1");
        assertThat(naming("p1")).isEmpty();
        assertThat(database.get(() -> register.hold("C-1/1/001"))).isEmpty();
        assertThat(database.get(() -> register.history(Scope.CITY, "C-1/1/001")))
                .hasSize(1);
    }

    @Test
    void a_fact_known_already_is_left_as_it_is() {
        Honour held = new Honour("honour/p1", DAY, "p1", HonorificTitle.OTHER, null, null);
        database.run(() -> register.add(OFFICER, List.of(new NewFact(held, null))));
        Honour again = new Honour("honour/p1", DAY.plusDays(1), "p1", HonorificTitle.OTHER, null, null);
        assertThat(database.get(() -> register.add(OFFICER, List.of(new NewFact(again, null)))))
                .isEqualTo(Changed.nothing());
        assertThat(naming("p1")).containsExactly(held);
    }

    @Test
    void one_version_is_in_force_at_a_time() {
        certify(medal("C-1/1/001", null, "p1"));
        assertThatThrownBy(() -> database.execute("insert into fact (name, type, day, content, recorded_by)"
                        + " values ('C-1/1/001', 'medal', now(), '{}', 'x')"))
                .hasMessageContaining("fact_once");
    }

    @Test
    void lists_page_by_page_and_filter() {
        certify(medal("C-1/1/001", null, "p1"), medal("C-1/1/002", null, "p2"));
        database.run(() -> register.add(
                OFFICER,
                List.of(new NewFact(new Honour("h", DAY.plusDays(1), "p1", HonorificTitle.OTHER, null, null), null))));
        FactQuery all = new FactQuery(null, null, null, null, null);
        Page<StoredFact> first = database.get(() -> register.list(Scope.CITY, all, new PageRequest(null, 2)));
        Page<StoredFact> second = database.get(() -> register.list(Scope.CITY, all, new PageRequest(first.next(), 2)));
        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(names(new FactQuery("honour", null, null, null, null))).containsExactly("h");
        assertThat(names(new FactQuery(null, "p1", null, null, null))).containsExactly("C-1/1/001", "h");
        assertThat(names(new FactQuery(null, null, "C-1", null, null))).hasSize(2);
        assertThat(names(new FactQuery(null, null, null, DAY.plusDays(1), null)))
                .containsExactly("h");
        assertThat(names(new FactQuery(null, null, null, null, DAY))).hasSize(2);
        assertThat(names(new FactQuery("zero\0byte", null, null, null, null))).isEmpty();
        assertThat(database.get(() -> register.list(Scope.NOTHING, all, new PageRequest(null, 2)))
                        .items())
                .isEmpty();
    }

    private List<String> names(FactQuery query) {
        return database.get(() -> register.list(Scope.CITY, query, new PageRequest(null, 100))).items().stream()
                .map(stored -> stored.fact().id())
                .toList();
    }
}
