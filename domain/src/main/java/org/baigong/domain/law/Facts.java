package org.baigong.domain.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Fault;

/** The facts of one question, in their order, and the day of the question. */
public final class Facts {
    private final LocalDate on;
    private final Map<Class<?>, List<Fact>> byType = new IdentityHashMap<>();
    private final Map<Fact, Integer> order = new IdentityHashMap<>();

    private Facts(LocalDate on) {
        this.on = on;
    }

    /**
     * Two facts with the same id and content count once; the same id with other content is refused, and so are two facts of
     * what may be stated once.
     */
    public static Attempt<Facts> of(LocalDate on, List<? extends Fact> stated) {
        Facts facts = new Facts(on);
        Map<String, Fact> named = new HashMap<>();
        Set<String> once = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            Fact fact = stated.get(i);
            Fact same = fact.id() == null ? null : named.putIfAbsent(fact.id(), fact);
            if (same != null && !same.equals(fact)) {
                faults.add(contradiction("事实{0}前后内容不一致", "fact {0} is stated with other content before", fact.id())
                        .at("/facts/" + i + "/id"));
            } else if (same == null) {
                facts.add(fact);
                if (fact.statedOnce() != null && !once.add(fact.statedOnce())) {
                    faults.add(contradiction("{0}已由另一事实陈述", "{0} is stated by another fact before", fact.statedOnce())
                            .at("/facts/" + i));
                }
            }
        }
        return faults.isEmpty() ? Attempt.done(facts) : Attempt.refused(faults);
    }

    private static Fault contradiction(String zh, String en, String what) {
        return Fault.of("FACT_CONTRADICTS", zh, en, what);
    }

    /** Certified facts, each with an id and a day of its own; what is claimed through one is claimed on its day. */
    public static Facts ofTheirDays(List<? extends Fact> certified) {
        Facts facts = new Facts(null);
        certified.forEach(facts::add);
        return facts;
    }

    /** Certified facts, each with an id and a day of its own; what is claimed through them is claimed on this day. */
    public static Facts on(LocalDate claimed, List<? extends Fact> certified) {
        Facts facts = new Facts(claimed);
        certified.forEach(facts::add);
        return facts;
    }

    private void add(Fact fact) {
        order.put(fact, order.size());
        byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
    }

    /** The facts of a type, in the order in which they were stated. */
    @SuppressWarnings("unchecked")
    public <F extends Fact> List<F> of(Class<F> type) {
        return (List<F>) byType.getOrDefault(type, List.of());
    }

    /** The facts of several types, in the order in which they were stated. */
    @SafeVarargs
    public final List<Fact> ofAny(Class<? extends Fact>... types) {
        List<Fact> several = new ArrayList<>();
        int kinds = 0;
        for (Class<? extends Fact> type : types) {
            List<? extends Fact> some = of(type);
            kinds += some.isEmpty() ? 0 : 1;
            several.addAll(some);
        }
        if (kinds > 1) {
            several.sort(Comparator.comparing(order::get));
        }
        return several;
    }

    /** The day on which what follows from the fact is claimed. */
    LocalDate claimDayOf(Fact fact) {
        return on == null ? fact.date() : on;
    }

    public LocalDate dateOf(Fact fact) {
        return fact.date() == null ? on : fact.date();
    }
}
