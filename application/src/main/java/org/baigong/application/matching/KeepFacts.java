package org.baigong.application.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Event;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Progress;
import org.baigong.application.common.Trail;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.determinations.DetermineEntitlements;
import org.baigong.application.determinations.Effect;
import org.baigong.application.facts.Changed;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.facts.NewFact;
import org.baigong.application.facts.StoredFact;
import org.baigong.application.register.Registry;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Subject;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.baigong.domain.talent.facts.TalentCard;

/** The office certifies facts 登记事实, corrects or withdraws them; whoever they name is matched at once (免申即享). */
@ApplicationScoped
@Transactional
public class KeepFacts {
    @Inject
    FactRegister register;

    @Inject
    Registry registry;

    @Inject
    Determinations determinations;

    @Inject
    DetermineEntitlements determine;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    /** All of them or none; pointers of faults begin with {@code /facts/0}. A fact named already is left as it is. */
    public Attempt<Kept> record(Actor actor, List<NewFact> facts) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            datedFault(facts.get(i), "/facts/" + i, faults);
            reservedFault(facts.get(i), "/facts/" + i, faults);
        }
        contradictions(facts, faults);
        faults.addAll(strangers(facts));
        if (!faults.isEmpty()) {
            return Attempt.refused(faults);
        }
        determinations.queue();
        return Attempt.done(follow(actor, register.add(actor, facts), "recorded", Map.of("stated", facts.size())));
    }

    /** @param fact under the name of the one that it replaces */
    public Attempt<Kept> correct(Actor actor, NewFact fact, Expected expected, String reason) {
        String name = fact.fact().id();
        return change(actor, name, expected, before -> {
            List<Fault> faults = new ArrayList<>();
            datedFault(fact, "", faults);
            if (before.fact().getClass() != fact.fact().getClass()) {
                faults.add(
                        Fault.of("FACT_TYPE_CHANGED", "更正不能改变事实类别", "a correction does not change the type of a fact")
                                .at("/fact/type"));
            }
            faults.addAll(strangers(List.of(fact)));
            return faults.isEmpty()
                    ? Attempt.done(follow(
                            actor,
                            register.correct(actor, fact, reason),
                            "corrected",
                            Map.of("fact", name, "reason", reason)))
                    : Attempt.refused(faults);
        });
    }

    public Attempt<Kept> withdraw(Actor actor, String name, Expected expected, String reason) {
        return change(
                actor,
                name,
                expected,
                before -> Attempt.done(follow(
                        actor,
                        register.withdraw(actor, name, reason),
                        "withdrawn",
                        Map.of("fact", name, "reason", reason))));
    }

    private Attempt<Kept> change(
            Actor actor, String name, Expected expected, Function<StoredFact, Attempt<Kept>> change) {
        determinations.queue();
        return register.hold(name)
                .map(Attempt::done)
                .orElseGet(() ->
                        Attempt.refused(Fault.of("FACT_NOT_FOUND", "没有事实{0}", "there is no fact {0} in force", name)))
                .then(before -> expected.met(before.revision(), before))
                .then(before -> before.isKeptElsewhere()
                        ? Attempt.refused(Fault.of(
                                "FACT_KEPT_ELSEWHERE",
                                "该事实由竞赛或专门程序产生，须在其处更正",
                                "a competition or a procedure of its own keeps this fact; correct it there"))
                        : Attempt.done(before))
                .then(change);
    }

    private Kept follow(Actor actor, Changed changed, String what, Map<String, Object> detail) {
        Effect effect = determine.after(actor, changed, Progress.UNHEARD);
        Map<String, Object> counts =
                Map.of("facts", changed.facts().size(), "determined", effect.made(), "superseded", effect.superseded());
        trail.record(actor, "facts." + what, "facts", Map.of("facts", List.copyOf(changed.facts()), "detail", detail));
        outbox.put(new Event("org.baigong.facts." + what, "facts", null, counts));
        return new Kept(changed.facts().stream().sorted().toList(), effect.made(), effect.superseded());
    }

    private static void datedFault(NewFact fact, String at, List<Fault> faults) {
        if (fact.fact().date() == null) {
            faults.add(Fault.of("FIELD_MISSING", "登记的事实须有日期", "a fact to be kept has a date")
                    .at(at + "/fact/date"));
        }
    }

    /** The same name with other content: neither may quietly win. */
    private static void contradictions(List<NewFact> facts, List<Fault> faults) {
        Map<String, NewFact> named = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            String name = facts.get(i).fact().id();
            NewFact before = name == null ? null : named.putIfAbsent(name, facts.get(i));
            if (before != null && !before.equals(facts.get(i))) {
                faults.add(Fault.of(
                                "FACT_CONTRADICTS",
                                "事实{0}前后内容不一致",
                                "fact {0} is stated with other content before",
                                name)
                        .at("/facts/" + i + "/fact/id"));
            }
        }
    }

    /** What others name is theirs, and what has a procedure of its own takes two persons and does not come in by hand. */
    private static void reservedFault(NewFact stated, String at, List<Fault> faults) {
        Fact fact = stated.fact();
        if (fact.id() != null && !fact.id().startsWith(StoredFact.BY_HAND)) {
            faults.add(Fault.of(
                            "NAME_RESERVED", "事实编号{0}由专门程序使用", "a procedure of its own gives names like {0}", fact.id())
                    .at(at + "/fact/id"));
        }
        if (fact instanceof LeadingTalent || fact instanceof TalentCard) {
            faults.add(Fault.of(
                            "FACT_HAS_PROCEDURE",
                            "该类事实由专门程序认定，不能直接登记",
                            "facts of this type come from a procedure of their own, not by hand")
                    .at(at + "/fact/type"));
        }
    }

    private List<Fault> strangers(List<NewFact> facts) {
        Set<Subject> named = new HashSet<>();
        facts.forEach(fact -> named.addAll(fact.fact().subjects()));
        Set<Subject> unknown = registry.unknown(named);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < facts.size() && !unknown.isEmpty(); i++) {
            for (Subject subject : facts.get(i).fact().subjects()) {
                if (unknown.contains(subject)) {
                    faults.add(Fault.of("NOT_REGISTERED", "登记簿中没有{0}", "{0} stands in no register", subject.id())
                            .at("/facts/" + i));
                }
            }
        }
        return faults;
    }

    /**
     * What was kept, and what followed.
     *
     * @param facts names of the facts that are new, corrected or withdrawn
     */
    public record Kept(List<String> facts, int determined, int superseded) {}
}
