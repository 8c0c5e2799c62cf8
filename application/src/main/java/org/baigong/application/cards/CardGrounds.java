package org.baigong.application.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.facts.Dossiers;
import org.baigong.application.facts.StoredFact;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.talent.CardGround;

/** On which grounds somebody may have the card on a day: what DG-27.2 says to the facts of that day, ground by ground. */
@ApplicationScoped
public class CardGrounds {
    private static final String CLAUSE = "DG-27.2";
    private static final Text NOTHING_KNOWN = Text.of("没有可作为条件的事实", "no fact is known that could be a ground");

    @Inject
    Rulebooks rulebooks;

    @Inject
    Dossiers dossiers;

    @Inject
    TermsInForce terms;

    /** All grounds, or a refusal with the reason of the rule. */
    public Attempt<List<CardGround>> of(String person, LocalDate on) {
        Rulebook rulebook = rulebooks.find(Rulebooks.DONGGUAN).orElseThrow();
        Terms inForce = terms.exact(rulebook.instrument(), on);
        List<Fact> known = dossiers.of(Set.of(person)).stream()
                .filter(stored -> isGood(stored, on))
                .map(StoredFact::fact)
                .toList();
        Optional<Verdict> verdict = asked(rulebook, inForce, person, on, known);
        if (verdict.isEmpty() || !(verdict.get() instanceof Verdict.Granted)) {
            return Attempt.refused(Fault.of(
                    "NOT_ELIGIBLE",
                    "{0}不符合优才卡申领条件：{1}",
                    "not eligible for the talent card on {0}: {1}",
                    on,
                    verdict.map(CardGrounds::reason).orElse(NOTHING_KNOWN)));
        }
        List<CardGround> grounds = new ArrayList<>();
        for (Fact fact : known) {
            asked(rulebook, inForce, person, on, List.of(fact)).ifPresent(one -> {
                if (one instanceof Verdict.Granted granted) {
                    Text text = granted.derivation().get(0).text();
                    grounds.add(new CardGround(fact.id(), text.zh(), text.en()));
                }
            });
        }
        return Attempt.done(grounds);
    }

    /** Known by that day, and not expired. */
    private static boolean isGood(StoredFact stored, LocalDate on) {
        LocalDate until =
                stored.provenance() == null ? null : stored.provenance().validUntil();
        return !stored.fact().date().isAfter(on) && (until == null || !on.isAfter(until));
    }

    private static Optional<Verdict> asked(
            Rulebook rulebook, Terms terms, String person, LocalDate on, List<Fact> facts) {
        return rulebook.judge(Facts.on(on, facts), terms).stream()
                .filter(verdict -> verdict.clause().code().equals(CLAUSE))
                .filter(verdict -> verdict.beneficiary().id().equals(person))
                .findFirst();
    }

    private static Text reason(Verdict verdict) {
        if (verdict instanceof Verdict.Refused refused) {
            return refused.reason().text();
        }
        return verdict instanceof Verdict.NeedsDecision open ? open.reason().text() : NOTHING_KNOWN;
    }
}
