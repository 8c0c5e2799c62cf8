package org.baigong.application.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Progress;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.determinations.DetermineEntitlements;
import org.baigong.application.determinations.Effect;
import org.baigong.application.facts.Changed;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.talent.Candidacy;
import org.baigong.domain.talent.RentPlan;

/**
 * The office records a lease of a leading talent 租房登记, pauses and resumes it, and its end. What is entered late takes back the
 * months that must not count; they are reckoned elsewhere ({@link ReckonRent}).
 */
@ApplicationScoped
@Transactional
public class KeepRent {
    @Inject
    Candidacies candidacies;

    @Inject
    RentPlans plans;

    @Inject
    RentFacts facts;

    @Inject
    Ranges ranges;

    @Inject
    Determinations determinations;

    @Inject
    DetermineEntitlements determine;

    @Inject
    TermsInForce terms;

    @Inject
    TalentNews news;

    /** @param proposed for each month where no scale is set, or null */
    public Attempt<Candidacy> lease(Actor actor, long id, Expected expected, YearMonth from, Yuan proposed) {
        return ranges.within("DG-25.6", proposed, "/proposed")
                .then(inside -> change(
                        actor,
                        Operation.RECORD_LEASE,
                        id,
                        expected,
                        "lease-recorded",
                        "",
                        (candidacy, plan) -> begun(candidacy, plan, RentPlan.from(from, proposed))));
    }

    private static Attempt<RentPlan> begun(Candidacy candidacy, Optional<RentPlan> before, RentPlan lease) {
        if (lease.from().isBefore(YearMonth.from(candidacy.title().conferredOn()))) {
            return Attempt.refused(Fault.of(
                            "BEFORE_TITLE",
                            "租房补贴自授予称号当月起",
                            "rent counts from the month in which the title was conferred")
                    .at("/from"));
        }
        if (before.isEmpty()) {
            return Attempt.done(lease);
        }
        LocalDate ended = before.get().endedOn();
        return ended != null && lease.from().isAfter(YearMonth.from(ended))
                ? Attempt.done(lease)
                : Attempt.refused(Fault.of(
                                "LEASE_RUNNING",
                                "已有租房登记，新登记须始于其终止月份之后",
                                "there is a lease already; another one begins after the month in which it ends")
                        .at("/from"));
    }

    public Attempt<Candidacy> pause(Actor actor, long id, Expected expected, RentPlan.Pause pause) {
        return changeRunning(
                actor, Operation.PAUSE_RENT, id, expected, "rent-paused", pause.reason(), plan -> plan.paused(pause));
    }

    /** @param month from which rent counts again */
    public Attempt<Candidacy> resume(Actor actor, long id, Expected expected, YearMonth month, String reason) {
        return changeRunning(
                actor, Operation.RESUME_RENT, id, expected, "rent-resumed", reason, plan -> plan.resumed(month));
    }

    /** @param lastDay lived there; said again, it is corrected */
    public Attempt<Candidacy> end(Actor actor, long id, Expected expected, LocalDate lastDay, String reason) {
        return changeRunning(
                actor,
                Operation.END_RENT,
                id,
                expected,
                "rent-ended",
                reason,
                plan -> plan.ended(lastDay, terms.today()));
    }

    private Attempt<Candidacy> changeRunning(
            Actor actor,
            Operation operation,
            long id,
            Expected expected,
            String what,
            String reason,
            java.util.function.Function<RentPlan, Attempt<RentPlan>> step) {
        return change(
                actor,
                operation,
                id,
                expected,
                what,
                reason,
                (candidacy, plan) -> plan.map(step).orElseGet(RentFacts::noLease));
    }

    private Attempt<Candidacy> change(
            Actor actor,
            Operation operation,
            long id,
            Expected expected,
            String what,
            String reason,
            BiFunction<Candidacy, Optional<RentPlan>, Attempt<RentPlan>> step) {
        return Held.of(candidacies, actor, operation, id, expected)
                .then(Candidacy::supported)
                .then(candidacy -> {
                    Optional<RentPlan> before = plans.of(id);
                    return step.apply(candidacy, before)
                            .map(plan -> kept(actor, candidacy, before, plan, what, reason));
                });
    }

    private Candidacy kept(
            Actor actor, Candidacy candidacy, Optional<RentPlan> before, RentPlan plan, String what, String reason) {
        plans.keep(candidacy.id(), plan);
        candidacies.update(candidacy);
        determinations.queue();
        Changed changed = facts.align(actor, candidacy.person(), plan, reason);
        before.filter(lease -> lease.from().isBefore(plan.from()))
                .ifPresent(over -> changed.add(facts.close(actor, candidacy.person(), over)));
        Effect effect = determine.after(actor, changed, Progress.UNHEARD);
        Map<String, Object> detail = new HashMap<>();
        detail.put("reason", reason);
        detail.put("plan", plan.toString());
        detail.put("months", changed.facts().size());
        detail.put("determined", effect.made());
        detail.put("superseded", effect.superseded());
        return news.told(actor, what, candidacy, detail);
    }
}
