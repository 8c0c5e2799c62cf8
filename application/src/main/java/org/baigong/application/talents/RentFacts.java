package org.baigong.application.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baigong.application.access.Actor;
import org.baigong.application.facts.Changed;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.facts.NewFact;
import org.baigong.application.facts.StoredFact;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.talent.RentPlan;
import org.baigong.domain.talent.facts.HomeRental;

/** The months of rent that the register of facts holds, each a certified fact of its own. */
@ApplicationScoped
public class RentFacts {
    @Inject
    FactRegister register;

    /** Those of a person that the package recorded, by month. */
    private Map<YearMonth, HomeRental> recorded(String person) {
        Map<YearMonth, HomeRental> months = new TreeMap<>();
        for (StoredFact stored : register.naming(Set.of(person))) {
            if (stored.fact() instanceof HomeRental rental) {
                YearMonth month = rental.months().get(0);
                if (rental.id().equals(RentPlan.factName(person, month))) {
                    months.put(month, rental);
                }
            }
        }
        return months;
    }

    /** The months that count, up to this one, and are not recorded yet. */
    List<YearMonth> due(String person, RentPlan plan, YearMonth through) {
        List<YearMonth> due = new ArrayList<>(plan.months(through));
        due.removeAll(recorded(person).keySet());
        return due;
    }

    Changed record(Actor actor, String person, RentPlan plan, List<YearMonth> months) {
        return register.add(
                actor,
                months.stream()
                        .map(month -> new NewFact(plan.fact(person, month), null))
                        .toList());
    }

    /** Records what is still due of a lease that has ended: the next one takes its place, and nothing would ask for it again. */
    Changed close(Actor actor, String person, RentPlan over) {
        return record(actor, person, over, due(person, over, YearMonth.from(over.endedOn())));
    }

    /** Takes back what must not count and corrects what reads otherwise now. The months of an earlier lease stay as they are. */
    Changed align(Actor actor, String person, RentPlan plan, String reason) {
        Changed changed = Changed.nothing();
        recorded(person).forEach((month, rental) -> {
            if (month.isBefore(plan.from())) {
                return;
            }
            HomeRental now = plan.fact(person, month);
            if (!plan.counts(month)) {
                changed.add(register.withdraw(actor, rental.id(), reason));
            } else if (!now.equals(rental)) {
                changed.add(register.correct(actor, new NewFact(now, null), reason));
            }
        });
        return changed;
    }

    static <T> Attempt<T> noLease() {
        return Attempt.refused(Fault.of("NO_LEASE", "没有租房登记", "no lease is recorded"));
    }
}
