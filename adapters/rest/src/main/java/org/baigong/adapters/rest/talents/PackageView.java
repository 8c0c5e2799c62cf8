package org.baigong.adapters.rest.talents;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baigong.application.determinations.DeterminationRecord;
import org.baigong.application.talents.BenefitPackage;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.talent.RentPlan;

/** The benefit package as it is shown: what was determined, superseded or not, and how the rent stands. */
record PackageView(
        long application, String state, RentView rent, List<LineView> lines, Map<String, String> totals, String total) {

    record RentView(String from, String proposed, String state, List<PauseView> pauses, String endedOn, String due) {}

    record PauseView(String from, String to, String reason) {}

    record LineView(
            String clause,
            String month,
            long determination,
            String fact,
            String outcome,
            String amount,
            String reason,
            Instant determinedAt,
            Instant supersededAt) {
        static LineView of(BenefitPackage.Line line) {
            DeterminationRecord found = line.determination();
            return new LineView(
                    found.verdict().clause(),
                    CandidacyView.text(line.month()),
                    found.id(),
                    found.fact(),
                    found.verdict().outcome(),
                    found.verdict().amount(),
                    found.verdict().reason() == null
                            ? null
                            : found.verdict().reason().code(),
                    found.determinedAt(),
                    found.supersededAt());
        }
    }

    static PackageView of(BenefitPackage found) {
        Map<String, String> totals = new LinkedHashMap<>();
        found.totals().forEach((clause, amount) -> totals.put(clause, amount.toString()));
        return new PackageView(
                found.candidacy().id(),
                found.candidacy().state().name(),
                found.rent() == null ? null : rent(found),
                found.lines().stream().map(LineView::of).toList(),
                totals,
                Yuan.sum(found.totals().values()).toString());
    }

    private static RentView rent(BenefitPackage found) {
        RentPlan plan = found.rent();
        return new RentView(
                plan.from().toString(),
                CandidacyView.text(plan.proposed()),
                plan.state(found.month()).name(),
                plan.pauses().stream()
                        .map(pause -> new PauseView(
                                pause.from().toString(), CandidacyView.text(pause.until()), pause.reason()))
                        .toList(),
                CandidacyView.text(plan.endedOn()),
                CandidacyView.text(found.due()));
    }
}
