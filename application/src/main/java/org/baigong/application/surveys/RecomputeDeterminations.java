package org.baigong.application.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Event;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Progress;
import org.baigong.application.common.Trail;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;

/**
 * Finds the determinations that do not say what the rules say today 重新核算, and brings them in line where that is asked for.
 * Bringing them in line is done for some beneficiaries at a time, so that nobody else who determines waits long.
 */
@ApplicationScoped
@Transactional
public class RecomputeDeterminations {
    @Inject
    Rulebooks rulebooks;

    @Inject
    TermsInForce terms;

    @Inject
    Determinations determinations;

    @Inject
    SurveyRegister survey;

    @Inject
    Differences differences;

    @Inject
    ApplyDifferences apply;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    public SurveyResult recompute(Actor actor, Part part, boolean applies, long job, Progress progress) {
        Rulebook rulebook = rulebooks.find(Rulebooks.DONGGUAN).orElseThrow();
        Terms today = terms.exact(rulebook.instrument(), terms.today());
        differences.begin(job);
        Population.Size size =
                survey.survey(job, part, () -> new StoredComparer(rulebook, today, determinations, part), progress);
        while (applies && apply.some(actor, job)) {
            // Each round is a transaction of its own.
        }
        List<ClauseTotal> totals = differences.totals(job);
        long touched = differences.beneficiaries(job);
        if (applies) {
            tell(actor, rulebook, touched, totals);
        }
        return new SurveyResult(
                null, today.version(), terms.today(), size.subjects(), size.facts(), touched, totals, applies);
    }

    private void tell(Actor actor, Rulebook rulebook, long touched, List<ClauseTotal> totals) {
        long changed = totals.stream()
                .mapToLong(total -> total.more() + total.less() + total.other())
                .sum();
        Map<String, Object> detail = new HashMap<>();
        detail.put("touched", touched);
        detail.put("determinations", changed);
        detail.put("clauses", totals.stream().map(ClauseTotal::clause).toList());
        String instrument = rulebook.instrument().id();
        trail.record(actor, "determinations.recomputed", instrument, detail);
        outbox.put(new Event("org.baigong.determinations.recomputed", instrument, null, Map.copyOf(detail)));
    }
}
