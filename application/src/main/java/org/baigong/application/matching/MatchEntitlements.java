package org.baigong.application.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.baigong.application.access.Scope;
import org.baigong.application.evaluations.Notice;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.evaluations.VerdictView;
import org.baigong.application.facts.Dossiers;
import org.baigong.application.facts.StoredFact;
import org.baigong.application.register.Registry;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Outcome;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/** Puts everything known of one person or organisation before every clause. Stores nothing. */
@ApplicationScoped
@Transactional
public class MatchEntitlements {
    @Inject
    Rulebooks rulebooks;

    @Inject
    Registry registry;

    @Inject
    Dossiers dossiers;

    @Inject
    TermsInForce terms;

    /** @param day on which it is asked; absent: today */
    public Optional<Matches> person(Scope scope, String id, Optional<LocalDate> day) {
        return registry.person(scope, id).map(known -> match(known.id(), day));
    }

    /** As {@link #person}. */
    public Optional<Matches> organisation(Scope scope, String id, Optional<LocalDate> day) {
        return registry.organisation(scope, id).map(known -> match(known.id(), day));
    }

    private Matches match(String subject, Optional<LocalDate> day) {
        Rulebook rulebook = rulebooks.find(Rulebooks.DONGGUAN).orElseThrow();
        LocalDate on = day.orElseGet(terms::today);
        Terms inForce = terms.current(rulebook.instrument(), on);
        Facts facts = Facts.on(
                on, dossiers.of(Set.of(subject)).stream().map(StoredFact::fact).toList());
        List<Verdict> verdicts = rulebook.judge(facts, inForce).stream()
                .filter(verdict -> verdict.beneficiary().id().equals(subject))
                .toList();
        return new Matches(
                subject,
                rulebook.instrument().id(),
                inForce.version(),
                on.toString(),
                day.isPresent() || inForce.isInForce(on) ? null : Notice.outside(inForce.validity(), on),
                views(verdicts, outcome -> outcome == Outcome.GRANTED),
                views(verdicts, outcome -> outcome == Outcome.NEEDS_DECISION),
                views(verdicts, outcome -> outcome == Outcome.REFUSED || outcome == Outcome.NOT_COVERED));
    }

    private static List<VerdictView> views(List<Verdict> verdicts, Predicate<Outcome> wanted) {
        return verdicts.stream()
                .filter(verdict -> wanted.test(verdict.outcome()))
                .map(VerdictView::of)
                .toList();
    }
}
