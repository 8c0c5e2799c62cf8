package org.baigong.adapters.persistence.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.application.access.Scope;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.plans.measuring.Measured;
import org.baigong.domain.plans.measuring.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each indicator as it is counted, over facts that count and facts that do not. */
class MeasurementsTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);
    private static final Scope TOWN = new Scope(false, Set.of(), Set.of(new TownCode("441900121")), null);

    private final TestDatabase database = TestDatabase.create();
    private final SqlMeasurements measurements = new SqlMeasurements();
    private int names;

    @BeforeEach
    void connect() {
        measurements.database = database.database();
        measurements.sight = TestSight.sight();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void fact(String type, String day, String content) {
        database.execute(
                "insert into fact (name, type, day, content, recorded_by) values ('f%d', '%s', '%s', '%s', 'x')"
                        .formatted(++names, type, day, content));
    }

    private void competition(String number, String category, String ends, String town, String state) {
        database.execute(("insert into competition (number, name, category, host, host_name,"
                        + " host_registered_in_dongguan, starts_on, ends_on, state, revision, version, town) select '%s',"
                        + " 'n', '%s', id, 'h', true, '%s', '%3$s', '%4$s', case '%4$s' when 'CERTIFIED' then 1 else 0 end, 1, %5$s from organisation")
                .formatted(number, category, ends, state, town == null ? "null" : "'" + town + "'"));
    }

    private List<String> count(Scope scope, String indicator) {
        List<Measured> counted =
                database.get(() -> measurements.count(scope, "dongguan-2021", Set.of(indicator), FIRST, LAST));
        return counted.stream()
                .map(one ->
                        one.year() + " " + (one.town() == null ? "" : one.town().value() + " ") + print(one.quantity()))
                .sorted()
                .toList();
    }

    private static String print(Quantity quantity) {
        return quantity instanceof Quantity.Share share
                ? share.part() + "/" + share.total()
                : Long.toString(((Quantity.Count) quantity).value());
    }

    private List<String> city(String indicator) {
        return count(Scope.CITY, indicator);
    }

    @Test
    void a_person_counts_once_from_the_first_certificate_in_force_on() {
        certificate("2020-12-31", "old", "JUNIOR_WORKER");
        certificate("2021-01-01", "p1", "JUNIOR_WORKER");
        certificate("2022-05-01", "p1", "SENIOR_WORKER");
        certificate("2023-12-31", "p2", "CHIEF_TECHNICIAN");
        certificate("2024-01-01", "p3", "TECHNICIAN");
        assertThat(city("DG-S1.2.7")).containsExactly("2021 1", "2022 1", "2023 2");
        certificate("2023-01-01", "old", "JUNIOR_WORKER");
        assertThat(city("DG-S1.2.7")).containsExactly("2021 1", "2022 1", "2023 3");
    }

    @Test
    void high_skilled_are_those_who_hold_level_three_or_above_by_the_end_of_the_year_among_all_holders() {
        certificate("2020-12-31", "old", "TECHNICIAN");
        certificate("2021-01-01", "p1", "JUNIOR_WORKER");
        certificate("2022-05-01", "p1", "SENIOR_WORKER");
        certificate("2022-05-02", "p1", "SENIOR_TECHNICIAN");
        certificate("2022-06-01", "p2", "INTERMEDIATE_WORKER");
        certificate("2023-06-01", "p3", null);
        assertThat(city("DG-S1.2.3")).containsExactly("2021 1/2", "2022 2/3", "2023 2/4");
    }

    @Test
    void what_is_superseded_counts_no_more_and_a_share_of_nothing_is_not_measured() {
        certificate("2021-05-01", "p1", "SENIOR_WORKER");
        database.execute("update fact set superseded_at = now()");
        assertThat(city("DG-S1.2.7")).containsExactly("2021 0", "2022 0", "2023 0");
        assertThat(city("DG-S1.2.3")).isEmpty();
        assertThat(city("DG-1.4")).isEmpty();
    }

    private void certificate(String day, String person, String level) {
        fact(
                "skill-certificate",
                day,
                level == null
                        ? "{\"person\": \"%s\"}".formatted(person)
                        : "{\"person\": \"%s\", \"level\": \"%s\"}".formatted(person, level));
    }

    @Test
    void talents_studios_bases_and_organisations_are_counted_once_each() {
        for (String day : List.of("2021-02-01", "2022-02-01")) {
            fact("leading-talent", day, "{\"person\": \"p1\"}");
            fact("studio", day, "{\"studio\": \"s1\", \"kind\": \"MASTER_STUDIO\"}");
            fact("studio", day, "{\"studio\": \"s2\", \"kind\": \"TECHNICIAN_WORKSTATION\"}");
            fact("recognised-base", day, "{\"base\": \"b1\"}");
            fact("social-evaluation-filing", day, "{\"organisation\": \"o1\"}");
        }
        fact("leading-talent", "2022-03-01", "{\"person\": \"p2\"}");
        for (String indicator : List.of("DG-S1.2.4", "DG-25.3")) {
            assertThat(city(indicator)).containsExactly("2021 1", "2022 2", "2023 2");
        }
        for (String indicator : List.of("DG-S1.2.5", "DG-16.2", "DG-4.2", "DG-21.8")) {
            assertThat(city(indicator)).as(indicator).containsExactly("2021 1", "2022 1", "2023 1");
        }
    }

    @Test
    void certifying_enterprises_are_filed_and_of_the_city() {
        String organisation =
                "{\"organisation\": \"%s\", \"organisationKind\": \"%s\", \"filed\": %s, \"inDongguan\": %s}";
        fact("evaluation-organisation", "2021-03-01", organisation.formatted("o1", "ENTERPRISE", true, true));
        fact("evaluation-organisation", "2021-03-01", organisation.formatted("o2", "ENTERPRISE", false, true));
        fact("evaluation-organisation", "2021-03-01", organisation.formatted("o3", "ENTERPRISE", true, false));
        fact("evaluation-organisation", "2021-03-01", organisation.formatted("o4", "TECHNICAL_SCHOOL", true, true));
        fact("evaluation-organisation", "2023-03-01", organisation.formatted("o2", "ENTERPRISE", true, true));
        assertThat(city("DG-21.7")).containsExactly("2021 1", "2022 1", "2023 2");
    }

    @Test
    void a_diagnosis_is_complete_with_all_twelve_items() {
        String eleven = "\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\", \"10\", \"11\"";
        fact("skill-efficiency-diagnosis", "2021-03-01", "{\"organisation\": \"o1\", \"items\": [" + eleven + "]}");
        fact(
                "skill-efficiency-diagnosis",
                "2022-03-01",
                "{\"organisation\": \"o1\", \"items\": [" + eleven + ", \"12\"]}");
        assertThat(city("DG-22.2")).containsExactly("2021 0", "2022 1", "2023 1");
    }

    @Test
    void person_times_add_up_over_the_term_and_courses_bought_year_by_year() {
        fact("project-training", "2020-03-01", "{\"finished\": 500}");
        fact("project-training", "2021-03-01", "{\"finished\": 30}");
        fact("project-training", "2023-03-01", "{\"finished\": 12}");
        assertThat(city("DG-8.8")).containsExactly("2021 30", "2022 30", "2023 42");
        fact("course-delivery", "2021-03-01", "{\"persons\": 40, \"accepted\": true}");
        fact("course-delivery", "2021-04-01", "{\"persons\": 7, \"accepted\": false}");
        fact("course-delivery", "2023-03-01", "{\"persons\": 2, \"accepted\": true}");
        assertThat(city("DG-15.6")).containsExactly("2021 40", "2022 0", "2023 2");
    }

    @Test
    void of_colleges_that_were_asked_those_count_who_always_post_separately() {
        String income = "{\"college\": \"%s\"%s}";
        fact("training-income", "2021-06-30", income.formatted("c1", ", \"postedSeparately\": true"));
        fact("training-income", "2021-12-31", income.formatted("c1", ", \"postedSeparately\": false"));
        fact("training-income", "2021-12-31", income.formatted("c2", ", \"postedSeparately\": true"));
        fact("training-income", "2021-12-31", income.formatted("c3", ""));
        fact("training-income", "2023-12-31", income.formatted("c3", ", \"postedSeparately\": true"));
        assertThat(city("DG-1.4")).containsExactly("2021 1/2", "2023 1/1");
    }

    @Test
    void contests_are_certified_here_or_recorded_as_hosted_and_towns_have_their_own() {
        database.execute(
                "insert into organisation (name, identity_cipher, identity_index) values ('h', '', sha256('h'))");
        competition("C-1", "WORLDSKILLS", "2021-05-01", "441900121", "CERTIFIED");
        competition("C-2", "TOWN", "2021-05-01", "441900122", "CERTIFIED");
        competition("C-3", "TOWN", "2022-05-01", null, "CERTIFIED");
        competition("C-4", "TOWN", "2022-05-01", null, "FROZEN");
        String hosting = "{\"contest\": \"%s\", \"competition\": \"TOWN\"}";
        fact("competition-hosting", "2022-06-01", hosting.formatted("C-3"));
        fact("competition-hosting", "2023-06-01", hosting.formatted("X-1"));
        fact("competition-hosting", "2023-06-02", hosting.formatted("X-1"));
        assertThat(city("DG-10.2"))
                .containsExactly("2021 2", "2021 441900121 1", "2021 441900122 1", "2022 1", "2023 1");
        assertThat(city("DG-10.4")).containsExactly("2021 1", "2021 441900122 1", "2022 1", "2023 1");
        assertThat(count(TOWN, "DG-10.2")).containsExactly("2021 441900121 1");
        assertThat(count(TOWN, "DG-10.4")).isEmpty();
        assertThat(count(Scope.NOTHING, "DG-10.2")).isEmpty();
        assertThat(count(TOWN, "DG-S1.2.7")).isEmpty();
    }

    @Test
    void the_catalogue_counts_what_stands_on_it_at_the_end_of_the_year() {
        database.execute(
                "insert into proposal (instrument, kind, key, content, first_day, basis, reason, proposed_by, state,"
                        + " version) values ('dongguan-2021', 'LISTING', 'DG-8.6', '{}', '2021-01-01', 0, 'r', 'x', 'PROPOSED', 1)");
        String listing = "insert into listing (instrument, key, item, title, first, last, notice, proposal) select"
                + " 'dongguan-2021', '%s', '%s', 't', '%s', %s, 'n', id from proposal";
        database.execute(listing.formatted("DG-8.6", "电工", "2021-12-31", "null"));
        database.execute(listing.formatted("DG-8.6", "焊工", "2021-01-01", "'2022-12-30'"));
        database.execute(listing.formatted("DG-8.6", "铣工", "2024-01-01", "null"));
        database.execute(listing.formatted("DG-5.3", "电工", "2021-01-01", "null"));
        assertThat(city("DG-8.6")).containsExactly("2021 2", "2022 1", "2023 1");
    }

    @Test
    void a_town_sees_the_years_of_its_own() {
        for (String town : List.of("441900121", "441900122")) {
            fact(
                    "town-year",
                    "2021-12-31",
                    "{\"id\": \"%1$s\", \"town\": \"%1$s\", \"year\": 2021, \"publicityFronts\": 1, \"contests\": [], \"brands\": 0}"
                            .formatted(town));
        }
        assertThat(towns(Scope.CITY)).containsExactly("441900121", "441900122");
        assertThat(towns(TOWN)).containsExactly("441900121");
        assertThat(towns(Scope.NOTHING)).isEmpty();
    }

    /** A town states its year, which is dated its last day, also where the term ends earlier. */
    private List<String> towns(Scope scope) {
        return database.get(() -> measurements.townYears(scope, FIRST, LocalDate.of(2021, 6, 30))).stream()
                .map(year -> year.town())
                .toList();
    }
}
