package org.baigong.application.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Event;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.common.Table;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.plans.ReportIndicators.Reported;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.plans.facts.TownContest;
import org.baigong.domain.plans.facts.TownContestLevel;
import org.baigong.domain.plans.facts.TownYear;
import org.baigong.domain.plans.measuring.Measured;
import org.baigong.domain.plans.measuring.Quantity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reporting, and how far it shows the targets to be reached. */
class MeasureProgressTest {
    private static final Rulebook BOOK =
            new Rulebooks().find(Rulebooks.DONGGUAN).orElseThrow();
    private static final TownCode TOWN = new TownCode("441900121");
    private static final Actor OFFICER = Actor.of("officer", Role.TALENT_OFFICER);
    private static final Actor TOWN_OFFICER = new Actor("town", Set.of(Role.TOWN_OFFICER), Set.of(), Set.of(TOWN));
    private static final Scope OF_TOWN = new Scope(false, Set.of(), Set.of(TOWN), null);
    private static final String HEADER = "indicator,year,town,value,part,total,document,reason";

    private final List<String> told = new ArrayList<>();
    private final Memory memory = new Memory();
    private final MeasureProgress progress = new MeasureProgress();
    private final ReportIndicators report = new ReportIndicators();

    @BeforeEach
    void connect() {
        Term term = new Term();
        term.current = (instrument, day) -> instrument.terms();
        term.clock = Clock.fixed(Instant.parse("2024-06-30T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
        progress.measurements = memory;
        progress.reports = memory;
        progress.term = term;
        report.reports = memory;
        report.term = term;
        report.trail = (actor, action, subject, detail) -> told.add(action + " " + detail);
        report.outbox = (Event event) -> told.add(event.type());
    }

    @Test
    void each_of_the_two_limbs_has_to_be_reached() {
        reported("DG-S1.2.1.INTRODUCED,2022,,1,,,a,", "DG-S1.2.1.INTRODUCED,2023,,2,,,a,");
        assertThat(outcomes("DG-S1.2.1", 2023))
                .containsExactly("DG-S1.2.1.INTRODUCED NOT_MET", "DG-S1.2.1.TRAINED NOT_MET");
        reported("DG-S1.2.1.TRAINED,2023,,1,,,a,");
        assertThat(outcomes("DG-S1.2.1", 2023)).containsExactly("DG-S1.2.1.INTRODUCED MET", "DG-S1.2.1.TRAINED MET");
        assertThat(outcomes("DG-S1.2.1", 2022))
                .containsExactly("DG-S1.2.1.INTRODUCED NOT_MET", "DG-S1.2.1.TRAINED NOT_MET");
        assertThat(outcomes("DG-S1.2.1", 2021))
                .containsExactly("DG-S1.2.1.INTRODUCED NOT_APPLICABLE", "DG-S1.2.1.TRAINED NOT_APPLICABLE");
    }

    @Test
    void the_average_is_taken_over_the_years_and_the_plain_figure_in_each() {
        reported(
                "DG-15.2,2021,,2500,,,a,",
                "DG-15.2,2022,,3499,,,a,",
                "DG-15.4,2021,,200000,,,a,",
                "DG-15.4,2022,,199999,,,a,");
        assertThat(outcomes("DG-15.2", 2022)).containsExactly("DG-15.2 NOT_MET");
        reported("DG-15.2,2022,,3500,,,a,漏计");
        assertThat(outcomes("DG-15.2", 2021)).containsExactly("DG-15.2 NOT_MET");
        assertThat(outcomes("DG-15.2", 2022)).containsExactly("DG-15.2 MET");
        assertThat(outcomes("DG-15.4", 2021)).containsExactly("DG-15.4 MET");
        assertThat(outcomes("DG-15.4", 2022)).containsExactly("DG-15.4 NOT_MET");
        assertThat(outcomes("DG-15.4", 2023)).containsExactly("DG-15.4 NOT_APPLICABLE");
    }

    @Test
    void of_free_courses_the_part_counts_and_a_rising_share_is_held_against_the_year_before() {
        reported(
                "DG-9.4,2022,,,1000,5000,a,",
                "DG-23.7,2021,,,10,100,a,",
                "DG-23.7,2022,,,12,100,a,",
                "DG-23.7,2023,,,12,100,a,");
        assertThat(outcomes("DG-9.4", 2023)).containsExactly("DG-9.4 MET");
        assertThat(outcomes("DG-23.7", 2021)).containsExactly("DG-23.7 NOT_APPLICABLE");
        assertThat(outcomes("DG-23.7", 2022)).containsExactly("DG-23.7 MET");
        assertThat(outcomes("DG-23.7", 2023)).containsExactly("DG-23.7 NOT_MET");
    }

    @Test
    void what_is_counted_here_is_held_against_its_target_by_the_same_rules() {
        memory.counted.add(new Measured("DG-S1.2.4", 2023, null, new Quantity.Count(99)));
        memory.counted.add(new Measured("DG-S1.2.3", 2023, null, new Quantity.Share(40, 100)));
        memory.counted.add(new Measured("DG-4.2", 2023, null, new Quantity.Count(50)));
        memory.counted.add(new Measured("DG-8.6", 2023, null, new Quantity.Count(7)));
        assertThat(outcomes("DG-S1.2.4", 2023)).containsExactly("DG-S1.2.4 NOT_MET");
        assertThat(outcomes("DG-S1.2.3", 2023)).containsExactly("DG-S1.2.3 MET");
        assertThat(outcomes("DG-4.2", 2023)).containsExactly("DG-4.2 MET");
        assertThat(outcomes("DG-8.6", 2023)).containsExactly("DG-8.6 NOT_APPLICABLE");
    }

    @Test
    void the_rules_say_which_towns_have_done_their_duty_and_the_city_counts_them() {
        memory.townYears.add(townYear("441900121", 1, 1, TownContestLevel.TOWN));
        memory.townYears.add(townYear("441900122", 1, 0, TownContestLevel.ENTERPRISE));
        assertThat(shares(Scope.CITY, null))
                .containsExactly(
                        "DG-14.1 2/2 MET", "DG-14.2 1/2 NOT_MET", "DG-14.3 1/2 NOT_MET", "DG-14.4 1/2 NOT_MET");
        assertThat(shares(OF_TOWN, TOWN))
                .containsExactly("DG-14.1 1/1 MET", "DG-14.2 1/1 MET", "DG-14.3 1/1 MET", "DG-14.4 1/1 MET");
        assertThat(shares(Scope.CITY, new TownCode("441900122"))).contains("DG-14.2 0/1 NOT_MET");
    }

    private List<String> shares(Scope scope, TownCode town) {
        return progress.list(scope, BOOK, 2023, null, town).stream()
                .filter(one -> one.series().indicator().name().startsWith("DG-14."))
                .map(one -> {
                    Quantity.Share share =
                            (Quantity.Share) one.series().at(2023).orElseThrow();
                    return one.series().indicator().name() + " " + share.part() + "/" + share.total() + " "
                            + one.outcome();
                })
                .toList();
    }

    private static TownYear townYear(String town, int fronts, int brands, TownContestLevel level) {
        return new TownYear(
                town, null, town, 2023, fronts, List.of(new TownContest(LocalDate.of(2023, 5, 1), level)), brands);
    }

    @Test
    void a_town_sees_its_own_and_nothing_of_the_city_whose_targets_are_not_its() {
        reported("DG-15.4,2023,,200000,,,a,", "DG-15.4,2023,441900121,200000,,,a,", "DG-15.4,2023,441900122,1,,,a,");
        assertThat(progress.list(OF_TOWN, BOOK, 2023, null, null)).isEmpty();
        assertThat(progress.list(OF_TOWN, BOOK, 2023, null, new TownCode("441900122")))
                .isEmpty();
        assertThat(progress.list(OF_TOWN, BOOK, 2023, "DG-15.4", TOWN))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.outcome().name()).isEqualTo("NOT_APPLICABLE");
                    assertThat(one.series().at(2023)).contains(new Quantity.Count(200_000));
                });
        assertThat(progress.list(OF_TOWN, BOOK, 2023, "DG-S1.2.4", TOWN)).isEmpty();
        assertThat(course(Scope.CITY)).containsExactly(null, "441900121", "441900122");
        assertThat(course(OF_TOWN)).containsExactly("441900121");
        assertThat(progress.course(Scope.CITY, BOOK, 2023, "DG-0")).isEmpty();
    }

    private List<String> course(Scope scope) {
        return progress.course(scope, BOOK, 2023, "DG-15.4").orElseThrow().stream()
                .map(one -> one.town() == null ? null : one.town().value())
                .toList();
    }

    @Test
    void all_rows_or_none_with_what_is_wrong_by_row_and_column() {
        assertThat(faults(
                        OFFICER,
                        "DG-15.4,2023,,1,,,a,",
                        "DG-15.4,2023,,2,,,a,",
                        "DG-0.0,2023,,1,,,a,",
                        "DG-15.4,2020,,1,,,a,",
                        "DG-15.4,2025,,1,,,a,",
                        "DG-S1.2.4,2023,,1,,,a,",
                        "DG-23.1,2023,,,3,2,a,",
                        "DG-15.4,2023,44190012,-1,,,,"))
                .containsExactly(
                        "CELL_MALFORMED /rows/4/indicator",
                        "INDICATOR_COUNTED /rows/7/indicator",
                        "PART_ABOVE_TOTAL /rows/8/part",
                        "CELL_MALFORMED /rows/9/town",
                        "CELL_MALFORMED /rows/9/value",
                        "CELL_MISSING /rows/9/document",
                        "ROW_REPEATED /rows/3/indicator",
                        "YEAR_OUTSIDE_TERM /rows/5/year",
                        "YEAR_OUTSIDE_TERM /rows/6/year");
        assertThat(memory.stored).isEmpty();
        assertThat(told).isEmpty();
        assertThat(faults(TOWN_OFFICER, "DG-15.4,2023,441900122,1,,,a,", "DG-15.4,2023,,1,,,a,"))
                .containsExactly("TOWN_NOT_YOURS /rows/2/town", "TOWN_NOT_YOURS /rows/3/town");
    }

    @Test
    void the_same_again_changes_nothing_and_something_else_is_a_correction_with_its_reason() {
        assertThat(reported("DG-15.4,2023,,1,,,a,")).isEqualTo(new Reported(1, 1, 0));
        assertThat(reported("DG-15.4,2023,,1,,,a,")).isEqualTo(new Reported(1, 0, 0));
        assertThat(faults(OFFICER, "DG-15.4,2023,,2,,,a,")).containsExactly("REASON_MISSING /rows/2/reason");
        assertThat(reported("DG-15.4,2023,,2,,,a,漏计", "DG-15.5,2023,,5,,,a,无由")).isEqualTo(new Reported(2, 1, 1));
        assertThat(memory.stored).extracting(StoredReport::revision).containsExactly(1, 2, 1);
        assertThat(memory.stored).extracting(StoredReport::reason).containsExactly(null, "漏计", null);
        assertThat(told).filteredOn(one -> one.startsWith("org.")).hasSize(2);
    }

    private Reported reported(String... rows) {
        return ((Attempt.Done<Reported>) report.report(OFFICER, BOOK.instrument(), table(rows))).value();
    }

    private List<String> faults(Actor actor, String... rows) {
        return ((Attempt.Refused<Reported>) report.report(actor, BOOK.instrument(), table(rows)))
                .faults().stream().map(fault -> fault.code() + " " + fault.at()).toList();
    }

    private static Table table(String... rows) {
        String[] keys = HEADER.split(",");
        List<Table.Row> table = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            Map<String, String> filled = new HashMap<>();
            for (int i = 0; i < keys.length; i++) {
                if (!cells[i].isEmpty()) {
                    filled.put(keys[i], cells[i]);
                }
            }
            table.add(new Table.Row("/rows/" + (table.size() + 2), filled));
        }
        return new Table(table);
    }

    private List<String> outcomes(String clause, int year) {
        return progress.list(Scope.CITY, BOOK, year, clause, null).stream()
                .map(one -> one.series().indicator().name() + " " + one.outcome())
                .toList();
    }

    /** What a database would keep, seen within a scope. */
    private static final class Memory implements Measurements, Reports {
        private final List<Measured> counted = new ArrayList<>();
        private final List<TownYear> townYears = new ArrayList<>();
        private final List<StoredReport> stored = new ArrayList<>();

        @Override
        public Set<String> counted() {
            return Set.of("DG-S1.2.3", "DG-S1.2.4", "DG-4.2", "DG-8.6");
        }

        @Override
        public Set<String> countedByTown() {
            return Set.of();
        }

        @Override
        public List<Measured> count(Scope scope, String id, Set<String> names, LocalDate first, LocalDate last) {
            return counted.stream()
                    .filter(one -> names.contains(one.indicator()))
                    .toList();
        }

        @Override
        public List<TownYear> townYears(Scope scope, LocalDate first, LocalDate last) {
            return townYears.stream()
                    .filter(one -> scope.covers(new TownCode(one.town())))
                    .toList();
        }

        @Override
        public List<StoredReport> inForce(Scope scope, String instrument) {
            return stored.stream()
                    .filter(one -> one.supersededAt() == null
                            && scope.covers(one.report().measured().town()))
                    .toList();
        }

        @Override
        public void lock(String instrument) {
            // One thread reports.
        }

        @Override
        public void put(Actor actor, String instrument, List<NewReport> reports) {
            for (NewReport fresh : reports) {
                Measured measured = fresh.report().measured();
                stored.replaceAll(one -> {
                    Measured known = one.report().measured();
                    boolean same = Arrays.asList(known.indicator(), known.year(), known.town())
                            .equals(Arrays.asList(measured.indicator(), measured.year(), measured.town()));
                    return same && one.supersededAt() == null
                            ? new StoredReport(
                                    one.id(),
                                    one.revision(),
                                    one.report(),
                                    one.reason(),
                                    "x",
                                    Instant.EPOCH,
                                    Instant.EPOCH)
                            : one;
                });
                stored.add(new StoredReport(
                        stored.size(),
                        fresh.revision(),
                        fresh.report(),
                        fresh.reason(),
                        actor.id(),
                        Instant.EPOCH,
                        null));
            }
        }

        @Override
        public Page<StoredReport> history(Scope scope, String instrument, String indicator, PageRequest page) {
            return new Page<>(List.of(), null);
        }
    }
}
