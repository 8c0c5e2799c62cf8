package org.baigong.application.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Progress;
import org.baigong.application.common.Trail;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.determinations.DetermineEntitlements;
import org.baigong.application.determinations.Effect;
import org.baigong.application.facts.Changed;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.talent.Candidacy;

/** Months of rent that have come are recorded, each once 按月核算; what they entitle to follows. Doing it again changes nothing. */
@ApplicationScoped
@Transactional
public class ReckonRent {
    @Inject
    Candidacies candidacies;

    @Inject
    RentPlans plans;

    @Inject
    RentFacts facts;

    @Inject
    Determinations determinations;

    @Inject
    DetermineEntitlements determine;

    @Inject
    TermsInForce terms;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    /** What was recorded for one talent. */
    public record Row(long application, List<YearMonth> months) {}

    /** What was recorded, talent by talent, and what followed. */
    public record Reckoning(List<Row> rows, int determined, int superseded) {}

    public Attempt<Reckoning> one(Actor actor, long id, YearMonth through) {
        return come(through)
                .then(month -> Held.of(candidacies, actor, Operation.RECKON_RENT, id, Expected.ANY))
                .then(Candidacy::supported)
                .then(candidacy -> plans.of(id).isPresent()
                        ? Attempt.done(reckoned(actor, List.of(candidacy), through))
                        : RentFacts.noLease());
    }

    /** Every talent who rents, at once: all that becomes of it, or nothing. There are no more of them than the quota. */
    public Attempt<Reckoning> all(Actor actor, YearMonth through) {
        return come(through).map(month -> {
            List<Candidacy> renting = new ArrayList<>();
            for (long id : plans.renting()) {
                candidacies
                        .lock(actor.scope(Operation.RECKON_ALL_RENTS), id)
                        .filter(candidacy -> candidacy.state().isTitleHeld())
                        .ifPresent(renting::add);
            }
            return reckoned(actor, renting, through);
        });
    }

    private Attempt<YearMonth> come(YearMonth through) {
        YearMonth now = YearMonth.from(terms.today());
        return through.isAfter(now)
                ? Attempt.refused(Fault.of("MONTH_TO_COME", "{0}尚未到来", "{0} is still to come", through)
                        .at("/through"))
                : Attempt.done(through);
    }

    private Reckoning reckoned(Actor actor, List<Candidacy> talents, YearMonth through) {
        determinations.queue();
        Changed changed = Changed.nothing();
        List<Row> rows = new ArrayList<>();
        for (Candidacy talent : talents) {
            plans.of(talent.id()).ifPresent(plan -> {
                List<YearMonth> due = facts.due(talent.person(), plan, through);
                changed.add(facts.record(actor, talent.person(), plan, due));
                rows.add(new Row(talent.id(), due));
            });
        }
        Effect effect = determine.after(actor, changed, Progress.UNHEARD);
        if (!changed.facts().isEmpty()) {
            tell(actor, through, changed, rows, effect);
        }
        return new Reckoning(rows, effect.made(), effect.superseded());
    }

    private void tell(Actor actor, YearMonth through, Changed changed, List<Row> rows, Effect effect) {
        String what = "leading-talent.rent-reckoned";
        String subject = rows.size() == 1 ? "leading-talents/" + rows.get(0).application() : "leading-talents";
        Map<String, Object> counts = Map.of(
                "through",
                through.toString(),
                "months",
                changed.facts().size(),
                "determined",
                effect.made(),
                "superseded",
                effect.superseded());
        trail.record(actor, what, subject, counts);
        outbox.put(new org.baigong.application.common.Event("org.baigong." + what, subject, null, counts));
    }
}
