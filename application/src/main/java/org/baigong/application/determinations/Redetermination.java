package org.baigong.application.determinations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Progress;
import org.baigong.application.facts.Changed;
import org.baigong.application.facts.StoredFact;
import org.baigong.domain.common.Fact;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/**
 * Judges facts and brings the stored determinations in line with what has changed: what says the same stays, what is new is
 * stored, what differs or is gone is superseded. Doing it again does nothing.
 */
final class Redetermination {
    private final Determinations determinations;
    private final Rulebook rulebook;
    private final Terms terms;
    private final Changed changed;
    private final Map<String, String> competitions = new HashMap<>();
    private final List<StoredFact> known;
    private final Predicate<Determination.Key> meant;
    private final Map<Determination.Key, Determinations.Current> current;
    private final List<Long> outdated = new ArrayList<>();
    private final List<Determination> differing = new ArrayList<>();
    private long dossier;
    private int made;

    /**
     * @param known every fact that names one of the subjects concerned, in their order
     * @param meant which determinations may be made or superseded; the others stay, whatever the rules say
     */
    Redetermination(
            Determinations determinations,
            Rulebook rulebook,
            Terms terms,
            Changed changed,
            List<StoredFact> known,
            Predicate<Determination.Key> meant) {
        this.determinations = determinations;
        this.rulebook = rulebook;
        this.terms = terms;
        this.changed = changed;
        this.known = known;
        this.meant = meant;
        known.forEach(stored -> competitions.put(stored.fact().id(), stored.competition()));
        this.current = determinations.current(
                new Determinations.Extent(changed.subjects(), changed.facts(), rulebook.clausesOverSeveralFacts()));
        current.keySet().removeIf(meant.negate());
    }

    Effect run(Actor actor, Progress progress) {
        List<Fact> facts = known.stream().map(StoredFact::fact).toList();
        dossier = determinations.open(new Determinations.Dossier(
                rulebook.instrument().id(),
                terms.version(),
                known.stream().map(StoredFact::id).toList()));
        determinations.store(actor, store -> judge(Facts.ofTheirDays(facts), store, progress));
        outdated.addAll(
                current.values().stream().map(Determinations.Current::id).toList());
        if (!outdated.isEmpty()) {
            determinations.supersede(outdated);
        }
        if (!differing.isEmpty()) {
            determinations.store(actor, store -> differing.forEach(store));
        }
        return new Effect(made, outdated.size());
    }

    /** What is new goes straight into the store; what takes another's place waits until that is superseded. */
    private void judge(Facts facts, Consumer<Determination> store, Progress progress) {
        int rules = rulebook.rules().size();
        rulebook.judge(facts, terms, verdict -> compare(verdict, store), ruled -> progress.at(ruled, rules));
    }

    private void compare(Verdict verdict, Consumer<Determination> store) {
        if (!isConcerned(verdict)) {
            return;
        }
        String competition = competitions.get(verdict.fact().id());
        Determination determination =
                Determination.of(rulebook.instrument().id(), terms.version(), competition, verdict, dossier);
        Determinations.Current before = current.remove(determination.key());
        if (before == null) {
            store.accept(determination);
            made++;
        } else if (!before.digest().equals(determination.digest())) {
            outdated.add(before.id());
            differing.add(determination);
            made++;
        }
    }

    private boolean isConcerned(Verdict verdict) {
        return changed.subjects().contains(verdict.beneficiary().id())
                && (changed.facts().contains(verdict.fact().id())
                        || rulebook.clausesOverSeveralFacts()
                                .contains(verdict.clause().code()))
                && meant.test(Determination.Key.of(verdict));
    }
}
