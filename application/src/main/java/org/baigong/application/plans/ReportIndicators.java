package org.baigong.application.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Event;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Table;
import org.baigong.application.common.Trail;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.plans.measuring.Measured;

/**
 * Officers report what is not counted here 指标填报: all rows or none. What is stated again changes nothing; what is stated
 * otherwise is a correction, with its reason.
 */
@ApplicationScoped
@Transactional
public class ReportIndicators {
    @Inject
    Reports reports;

    @Inject
    Term term;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    /** What a figure is about: it is reported once. */
    private record Place(String indicator, int year, TownCode town) {
        static Place of(Measured measured) {
            return new Place(measured.indicator(), measured.year(), measured.town());
        }
    }

    public Attempt<Reported> report(Actor actor, Instrument instrument, Table table) {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        instrument.clauses().forEach(clause -> clause.indicators().forEach(one -> indicators.put(one.name(), one)));
        List<Fault> faults = new ArrayList<>();
        List<IndicatorSheet.Row> rows = IndicatorSheet.read(table, indicators, faults);
        reports.lock(instrument.id());
        List<NewReport> fresh = examine(actor, instrument, rows, faults);
        if (!faults.isEmpty()) {
            return Attempt.refused(faults);
        }
        int corrected = (int) fresh.stream().filter(one -> one.revision() > 1).count();
        if (!fresh.isEmpty()) {
            reports.put(actor, instrument.id(), fresh);
            Map<String, Object> counts = Map.of("reported", fresh.size(), "corrected", corrected);
            trail.record(actor, "indicators.reported", instrument.id(), counts);
            outbox.put(new Event("org.baigong.indicators.reported", instrument.id(), null, counts));
        }
        return Attempt.done(new Reported(table.rows().size(), fresh.size() - corrected, corrected));
    }

    private List<NewReport> examine(
            Actor actor, Instrument instrument, List<IndicatorSheet.Row> rows, List<Fault> faults) {
        Term.Years years = term.of(instrument);
        Scope scope = actor.scope(Operation.REPORT_INDICATORS);
        Map<Place, StoredReport> known = new HashMap<>();
        reports.inForce(scope, instrument.id())
                .forEach(stored -> known.put(Place.of(stored.report().measured()), stored));
        Set<Place> stated = new HashSet<>();
        List<NewReport> fresh = new ArrayList<>();
        for (IndicatorSheet.Row row : rows) {
            Place place = Place.of(row.report().measured());
            StoredReport before = known.get(place);
            boolean same = before != null && before.report().equals(row.report());
            if (!scope.covers(place.town())) {
                row.cells()
                        .fault(IndicatorSheet.TOWN, "TOWN_NOT_YOURS", "只能填报本镇街", "only one's own towns are reported");
            } else if (!years.contains(place.year()) || place.year() > years.today()) {
                row.cells()
                        .fault(
                                IndicatorSheet.YEAR,
                                "YEAR_OUTSIDE_TERM",
                                "年度须在{0}至{1}之间且已开始",
                                "a year from {0} to {1} that has begun",
                                Integer.toString(years.first().getYear()),
                                Integer.toString(years.end()));
            } else if (!stated.add(place)) {
                row.cells()
                        .fault(
                                IndicatorSheet.INDICATOR,
                                "ROW_REPEATED",
                                "同一指标、年度和镇街填报了两次",
                                "stated twice in this table");
            } else if (before != null && !same && row.reason() == null) {
                row.cells()
                        .fault(
                                IndicatorSheet.REASON,
                                "REASON_MISSING",
                                "更正已填报的数须说明理由",
                                "a correction needs its reason");
            } else if (!same) {
                fresh.add(new NewReport(
                        row.report(),
                        before == null ? null : row.reason(),
                        before == null ? 1 : before.revision() + 1));
            }
        }
        return fresh;
    }

    /** How many rows there were, and how many of them said something new or something else than before. */
    public record Reported(int rows, int reported, int corrected) {}
}
