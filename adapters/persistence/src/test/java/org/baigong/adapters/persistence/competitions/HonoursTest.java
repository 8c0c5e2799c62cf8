package org.baigong.adapters.persistence.competitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.application.competitions.HonourRecord;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.competitions.Participant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HonoursTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 20);

    private static TestDatabase database;
    private static SqlHonours honours;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        honours = new Season(database).honours;
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static List<String> record(HonourRecord... records) {
        return database.get(() -> honours.record(List.of(records)));
    }

    private static List<Honour> of(List<String> persons) {
        return database.get(() -> honours.of(persons));
    }

    @Test
    void titles_are_facts_by_person_and_date() {
        HonourRecord later = new HonourRecord(
                Season.person(1), HonorificTitle.DONGGUAN_TECHNICAL_EXPERT, DAY, ContestLevel.MUNICIPAL);
        HonourRecord earlier =
                new HonourRecord(Season.person(1), HonorificTitle.GUANYI_CRAFTSMAN, DAY.minusYears(1), null);
        HonourRecord another = new HonourRecord(Season.person(2), HonorificTitle.OTHER, DAY, null);
        List<String> persons = record(later, another, earlier);
        assertThat(persons.get(2)).isEqualTo(persons.get(0)).isNotEqualTo(persons.get(1));
        List<Honour> known = of(persons.subList(0, 1));
        assertThat(known)
                .extracting(Honour::title)
                .containsExactly(HonorificTitle.GUANYI_CRAFTSMAN, HonorificTitle.DONGGUAN_TECHNICAL_EXPERT);
        assertThat(known.get(1))
                .isEqualTo(new Honour(
                        known.get(1).id(), DAY, persons.get(0), later.title(), ContestLevel.MUNICIPAL, null));
        assertThat(known.get(0).competition()).isNull();
        assertThat(known).allSatisfy(honour -> assertThat(honour.id()).matches("honour/[0-9a-f-]{36}"));
        assertThat(of(persons)).hasSize(3);
        assertThat(of(List.of())).isEmpty();
    }

    @Test
    void recording_a_title_again_changes_nothing() {
        Participant person = Season.person(10);
        List<String> persons = record(new HonourRecord(person, HonorificTitle.OTHER, DAY, null));
        List<Honour> before = of(persons);
        Participant renamed = new Participant("改名", person.identity());
        assertThat(record(
                        new HonourRecord(renamed, HonorificTitle.OTHER, DAY.plusDays(1), ContestLevel.TOWN),
                        new HonourRecord(renamed, HonorificTitle.OTHER, DAY.plusDays(2), null)))
                .containsExactly(persons.get(0), persons.get(0));
        assertThat(of(persons)).isEqualTo(before);
        assertThat(database.row("select name from person where id = '" + persons.get(0) + "'"))
                .containsExactly(person.name());
    }
}
