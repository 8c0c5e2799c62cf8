package org.baigong.application.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Progress;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.determinations.Redetermination;
import org.baigong.application.determinations.Redetermination.Effect;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Fact;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.facts.CertifiedCompetition;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Rulebook;

/**
 * Lets the rules answer to certified facts. Clauses that give a person one verdict see all of his or her certified facts
 * of any competition, so the order in which competitions are certified, or corrected, does not matter.
 */
@ApplicationScoped
public class DetermineEntitlements {

    private static final Comparator<Fact> BY_DAY =
            Comparator.comparing(Fact::date).thenComparing(Fact::id);

    @Inject
    Rulebooks rulebooks;

    @Inject
    Results results;

    @Inject
    Honours honours;

    @Inject
    Determinations determinations;

    @Inject
    TermsInForce terms;

    Effect forCompetition(Actor actor, Competition competition, Progress progress) {
        determinations.queue();
        CertifiedCompetition certified = results.certified(competition);
        Set<String> persons = new HashSet<>();
        certified.results().forEach(result -> persons.addAll(result.athletes()));
        return determine(actor, competition.number(), certified.facts(), persons, progress);
    }

    Effect forPersons(Actor actor, Set<String> persons) {
        determinations.queue();
        return determine(actor, null, List.of(), persons, Progress.UNHEARD);
    }

    private Effect determine(Actor actor, String number, List<Fact> certified, Set<String> persons, Progress progress) {
        List<Fact> known = new ArrayList<>(certified);
        results.othersOf(persons, number).forEach(other -> known.addAll(other.achievements()));
        known.addAll(honours.of(persons));
        known.sort(BY_DAY);
        Rulebook rulebook = rulebooks.find(Rulebooks.DONGGUAN).orElseThrow();
        return new Redetermination(
                        determinations,
                        rulebook,
                        terms.forDetermination(rulebook.instrument()),
                        number,
                        persons,
                        CertifiedCompetition::numberOf)
                .run(actor, Facts.ofTheirDays(known), progress);
    }
}
