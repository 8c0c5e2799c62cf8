package org.baigong.application.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.baigong.application.access.Scope;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.evaluations.VerdictView;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.facts.StoredFact;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Subject;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;

/**
 * Determines again what was determined, from the versions of facts that lay before the rules then and under the terms of
 * then 重演认定. What comes of it has to say the same, byte by byte.
 */
@ApplicationScoped
@Transactional
public class ReplayDetermination {
    @Inject
    Determinations determinations;

    @Inject
    FactRegister register;

    @Inject
    Rulebooks rulebooks;

    @Inject
    TermsInForce terms;

    /**
     * The facts that a determination rests on, as far as they name its beneficiary; nothing from before dossiers were kept. An
     * organisation sees all that name it; a town sees those of its competition alone.
     */
    public List<StoredFact> grounds(Scope scope, DeterminationRecord determined) {
        if (determined.dossier() == null) {
            return List.of();
        }
        boolean one = rule(determined).looksAtOneFact();
        String beneficiary = determined.verdict().beneficiary().id();
        boolean all = scope.wholeCity() || isSeenAsItself(scope, determined);
        return register.ofDossier(
                determined.dossier(),
                stored -> one
                        ? isItsFact(stored, determined)
                        : isNamed(beneficiary, stored) && (all || isOfItsCompetition(stored, determined)));
    }

    private static boolean isSeenAsItself(Scope scope, DeterminationRecord determined) {
        Role role = Role.valueOf(determined.verdict().beneficiary().role());
        return !scope.organisations().isEmpty() && role.kind() == Subject.Kind.ORGANISATION;
    }

    private static boolean isOfItsCompetition(StoredFact stored, DeterminationRecord determined) {
        return stored.competition() != null && stored.competition().equals(determined.competition());
    }

    /** @return nothing where the scope does not reach it */
    public Optional<Attempt<Replay>> replay(Scope scope, long id) {
        return determinations.find(scope, id).map(this::replay);
    }

    private Attempt<Replay> replay(DeterminationRecord determined) {
        Rulebook rulebook = rulebooks.find(determined.instrument()).orElseThrow();
        Optional<Terms> then = terms.of(rulebook.instrument(), determined.version());
        if (determined.dossier() == null || then.isEmpty()) {
            return Attempt.refused(Fault.of(
                    "REPLAY_IMPOSSIBLE",
                    "该认定作出时的事实或规则版本未留存，或规则此后已变更",
                    "the facts or terms of then were not kept, or the rules have changed since"));
        }
        Rule rule = rule(determined);
        Predicate<StoredFact> before = rule.looksAtOneFact() ? stored -> isItsFact(stored, determined) : stored -> true;
        List<StoredFact> facts = register.ofDossier(determined.dossier(), before);
        Facts judged = Facts.ofTheirDays(facts.stream().map(StoredFact::fact).toList());
        return Attempt.done(rulebook.judge(rule, judged, then.get()).stream()
                .map(verdict -> Determination.of(
                        determined.instrument(),
                        then.get().version(),
                        determined.competition(),
                        verdict,
                        determined.dossier()))
                .filter(again -> again.key().equals(key(determined)))
                .findFirst()
                .map(again -> new Replay(
                        again.digest().equals(determined.digest()), again.version(), again.digest(), again.verdict()))
                .orElseGet(() -> new Replay(false, then.get().version(), null, null)));
    }

    private Rule rule(DeterminationRecord determined) {
        return rulebooks
                .find(determined.instrument())
                .flatMap(book -> book.rule(determined.verdict().clause()))
                .orElseThrow();
    }

    private static boolean isItsFact(StoredFact stored, DeterminationRecord determined) {
        return stored.fact().id().equals(determined.fact());
    }

    private static boolean isNamed(String beneficiary, StoredFact stored) {
        return stored.fact().subjects().stream()
                .anyMatch(subject -> subject.id().equals(beneficiary));
    }

    private static Determination.Key key(DeterminationRecord determined) {
        VerdictView verdict = determined.verdict();
        return new Determination.Key(
                verdict.clause(),
                verdict.beneficiary().role(),
                verdict.beneficiary().id(),
                determined.fact());
    }

    /**
     * What came of it.
     *
     * @param same whether it says the same, byte by byte
     * @param digest of what it says now, or null: the rules are silent now
     */
    public record Replay(boolean same, String version, String digest, VerdictView verdict) {}
}
