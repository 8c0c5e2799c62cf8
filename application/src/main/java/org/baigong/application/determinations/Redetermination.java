package org.baigong.application.determinations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Progress;
import org.baigong.domain.common.Fact;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/**
 * Judges facts and brings the stored determinations of a scope in line: what says the same stays, what is new is stored,
 * what differs or is gone is superseded. Doing it again does nothing.
 */
public final class Redetermination {
    private final Determinations determinations;
    private final Rulebook rulebook;
    private final Terms terms;
    private final String competition;
    private final Set<String> persons;
    private final Function<Fact, String> competitionOf;
    private final Map<Determination.Key, Determinations.Current> current;
    private final List<Long> outdated = new ArrayList<>();
    private final List<Determination> changed = new ArrayList<>();
    private int made;

    /**
     * @param competition whose facts are judged, or null: only what the persons' facts of any competition earn them
     * @param competitionOf the competition to which a fact belongs, or null
     */
    public Redetermination(
            Determinations determinations,
            Rulebook rulebook,
            Terms terms,
            String competition,
            Set<String> persons,
            Function<Fact, String> competitionOf) {
        this.determinations = determinations;
        this.rulebook = rulebook;
        this.terms = terms;
        this.competition = competition;
        this.persons = persons;
        this.competitionOf = competitionOf;
        this.current =
                determinations.current(new Determinations.Extent(competition, rulebook.personalClauses(), persons));
    }

    public Effect run(Actor actor, Facts facts, Progress progress) {
        determinations.store(actor, store -> judge(facts, store, progress));
        outdated.addAll(
                current.values().stream().map(Determinations.Current::id).toList());
        if (!outdated.isEmpty()) {
            determinations.supersede(outdated);
        }
        if (!changed.isEmpty()) {
            determinations.store(actor, store -> changed.forEach(store));
        }
        return new Effect(made, outdated.size());
    }

    /** What is new goes straight into the store; what takes another's place waits until that is superseded. */
    private void judge(Facts facts, Consumer<Determination> store, Progress progress) {
        int rules = rulebook.rules().size();
        rulebook.judge(facts, terms, verdict -> compare(verdict, store), ruled -> progress.at(ruled, rules));
    }

    private void compare(Verdict verdict, Consumer<Determination> store) {
        String belongsTo = competitionOf.apply(verdict.fact());
        if (!isInExtent(verdict, belongsTo)) {
            return;
        }
        Determination determination = Determination.of(rulebook.instrument().id(), terms.version(), belongsTo, verdict);
        Determinations.Current before = current.remove(determination.key());
        if (before == null) {
            store.accept(determination);
            made++;
        } else if (!before.digest().equals(determination.digest())) {
            outdated.add(before.id());
            changed.add(determination);
            made++;
        }
    }

    private boolean isInExtent(Verdict verdict, String belongsTo) {
        return rulebook.isPersonal(verdict.clause())
                ? persons.contains(verdict.beneficiary().id())
                : competition != null && competition.equals(belongsTo);
    }

    /** How many determinations were made, and how many earlier ones were superseded. */
    public record Effect(int made, int superseded) {}
}
