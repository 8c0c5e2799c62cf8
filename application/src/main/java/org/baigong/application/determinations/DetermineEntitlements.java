package org.baigong.application.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Progress;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.facts.Changed;
import org.baigong.application.facts.Dossiers;
import org.baigong.application.facts.StoredFact;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Fact;
import org.baigong.domain.law.Rulebook;

/**
 * Lets the rules answer to what has changed in the register of facts. Whom the change concerns is judged over all of his or
 * her facts, so the order in which facts become known, or are corrected, does not matter.
 */
@ApplicationScoped
public class DetermineEntitlements {
    @Inject
    Rulebooks rulebooks;

    @Inject
    Dossiers dossiers;

    @Inject
    Determinations determinations;

    @Inject
    TermsInForce terms;

    /** The caller has made the change within {@link Determinations#queue()}. */
    public Effect after(Actor actor, Changed changed, Progress progress) {
        if (changed.facts().isEmpty()) {
            return new Effect(0, 0);
        }
        List<StoredFact> touched = dossiers.of(changed.subjects());
        Changed concerned = withThoseWhoLean(changed, touched);
        List<StoredFact> known = concerned.equals(changed) ? touched : dossiers.of(concerned.subjects());
        return determine(actor, concerned, known, meant -> true, progress);
    }

    /** Nothing has changed in the register, but these determinations may be out of date. The caller holds {@link Determinations#queue()}. */
    public Effect anew(Actor actor, Set<Determination.Key> meant) {
        Set<String> beneficiaries =
                meant.stream().map(Determination.Key::beneficiary).collect(Collectors.toSet());
        Set<String> facts = meant.stream().map(Determination.Key::fact).collect(Collectors.toSet());
        return determine(
                actor,
                new Changed(facts, beneficiaries),
                dossiers.of(beneficiaries),
                meant::contains,
                Progress.UNHEARD);
    }

    private Effect determine(
            Actor actor,
            Changed changed,
            List<StoredFact> known,
            Predicate<Determination.Key> meant,
            Progress progress) {
        Rulebook rulebook = rulebooks.find(Rulebooks.DONGGUAN).orElseThrow();
        return new Redetermination(
                        determinations, rulebook, terms.forDetermination(rulebook.instrument()), changed, known, meant)
                .run(actor, progress);
    }

    /** A change concerns also those whose facts lean on somebody whom it touched: the unit, where a title falls. */
    private static Changed withThoseWhoLean(Changed changed, List<StoredFact> touched) {
        Set<String> subjects = new HashSet<>(changed.subjects());
        for (StoredFact stored : touched) {
            Fact fact = stored.fact();
            if (!Collections.disjoint(fact.leansOn(), changed.subjects())) {
                fact.subjects().forEach(subject -> subjects.add(subject.id()));
            }
        }
        return new Changed(changed.facts(), subjects);
    }
}
