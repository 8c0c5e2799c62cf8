package org.baigong.adapters.persistence.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.plans.NewReport;
import org.baigong.application.plans.StoredReport;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.plans.measuring.Measured;
import org.baigong.domain.plans.measuring.Quantity;
import org.baigong.domain.plans.measuring.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reported figures as they are stored: a correction is a version, and no version goes. */
class ReportsTest {
    private static final String DONGGUAN = "dongguan-2021";
    private static final Actor OFFICER = Actor.of("officer", Role.TALENT_OFFICER);
    private static final TownCode TOWN = new TownCode("441900121");
    private static final Scope OF_TOWN = new Scope(false, Set.of(), Set.of(TOWN), null);
    private static final Report CITY_FAIRS = report("DG-18.2", null, new Quantity.Count(30));
    private static final Report TOWN_FAIRS = report("DG-18.2", TOWN, new Quantity.Count(3));
    private static final Report SHARE = report("DG-23.1", null, new Quantity.Share(3, 20));

    private final TestDatabase database = TestDatabase.create();
    private final SqlReports reports = new SqlReports();

    @BeforeEach
    void connect() {
        reports.database = database.database();
        reports.sight = TestSight.sight();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Report report(String indicator, TownCode town, Quantity quantity) {
        return new Report(new Measured(indicator, 2023, town, quantity), "年报");
    }

    private void put(NewReport... fresh) {
        database.run(() -> reports.put(OFFICER, DONGGUAN, List.of(fresh)));
    }

    private List<Report> inForce(Scope scope) {
        return database.get(() -> reports.inForce(scope, DONGGUAN)).stream()
                .map(StoredReport::report)
                .toList();
    }

    @Test
    void comes_back_as_it_was_reported_and_a_town_sees_its_own() {
        put(new NewReport(SHARE, null, 1), new NewReport(CITY_FAIRS, null, 1), new NewReport(TOWN_FAIRS, null, 1));
        assertThat(inForce(Scope.CITY)).containsExactly(CITY_FAIRS, TOWN_FAIRS, SHARE);
        assertThat(inForce(OF_TOWN)).containsExactly(TOWN_FAIRS);
        assertThat(inForce(Scope.NOTHING)).isEmpty();
        assertThat(database.get(() -> reports.inForce(Scope.CITY, "other"))).isEmpty();
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects_and_both_stay() {
        put(new NewReport(CITY_FAIRS, null, 1), new NewReport(TOWN_FAIRS, null, 1));
        Report corrected = report("DG-18.2", null, new Quantity.Count(31));
        put(new NewReport(corrected, "漏计一场", 2));
        assertThat(inForce(Scope.CITY)).containsExactly(corrected, TOWN_FAIRS);
        Page<StoredReport> first = history(Scope.CITY, null, 2);
        assertThat(first.items()).extracting(StoredReport::reason).containsExactly("漏计一场", null);
        Page<StoredReport> second = history(Scope.CITY, first.next(), 2);
        assertThat(second.items()).extracting(StoredReport::report).containsExactly(CITY_FAIRS);
        assertThat(second.items().get(0).supersededAt()).isNotNull();
        assertThat(second.next()).isNull();
        assertThat(history(OF_TOWN, null, 9).items())
                .extracting(StoredReport::report)
                .containsExactly(TOWN_FAIRS);
    }

    private Page<StoredReport> history(Scope scope, String cursor, int limit) {
        return database.get(() -> reports.history(scope, DONGGUAN, "DG-18.2", new PageRequest(cursor, limit)));
    }

    /** Whoever forgets to ask the domain. */
    @Test
    void the_table_refuses_two_of_one_version_and_a_correction_without_a_reason() {
        put(new NewReport(CITY_FAIRS, null, 1));
        assertThatThrownBy(() -> put(new NewReport(CITY_FAIRS, null, 1)))
                .hasStackTraceContaining("indicator_report_once");
        assertThatThrownBy(() -> put(new NewReport(CITY_FAIRS, null, 2)))
                .hasStackTraceContaining("indicator_report_reason");
        assertThatThrownBy(
                        () -> database.execute(
                                "insert into indicator_report (instrument, indicator, year, value, part,"
                                        + " total, document, revision, reported_by) values ('i', 'x', 2023, 1, 1, 2, 'd', 1, 'x')"))
                .hasStackTraceContaining("indicator_report_shape");
    }
}
