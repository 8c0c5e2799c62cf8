package org.baigong.application.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.access.Scope;
import org.baigong.application.determinations.DeterminationQuery;
import org.baigong.application.determinations.DeterminationRecord;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.talent.Candidacy;
import org.baigong.domain.talent.RentPlan;
import org.baigong.domain.talent.facts.TalentIntroduction;

/** Puts together what was determined about the support of one leading talent: from the determinations, which are the one ledger. */
@ApplicationScoped
@Transactional
public class ShowPackage {
    private static final List<String> OWN = List.of("DG-25.4", "DG-25.5", "DG-25.6");
    private static final String OF_THE_UNIT = "DG-25.7";
    private static final Comparator<BenefitPackage.Line> ORDER = Comparator.comparing(
                    (BenefitPackage.Line line) -> line.determination().verdict().clause())
            .thenComparing(line -> line.determination().fact())
            .thenComparing(line -> line.determination().id());

    @Inject
    Candidacies candidacies;

    @Inject
    RentPlans plans;

    @Inject
    RentFacts facts;

    @Inject
    FactRegister register;

    @Inject
    Determinations determinations;

    @Inject
    TermsInForce terms;

    public Attempt<BenefitPackage> of(Actor actor, long id) {
        return Held.found(id, candidacies.find(actor.scope(Operation.GET_PACKAGE), id))
                .map(found -> of(found.candidacy()));
    }

    private BenefitPackage of(Candidacy candidacy) {
        YearMonth month = YearMonth.from(terms.today());
        RentPlan rent = plans.of(candidacy.id()).orElse(null);
        List<BenefitPackage.Line> lines = new ArrayList<>();
        OWN.forEach(clause -> collect(clause, candidacy.person(), null, lines));
        register.naming(Set.of(candidacy.person())).forEach(stored -> {
            if (stored.fact() instanceof TalentIntroduction introduction) {
                collect(OF_THE_UNIT, introduction.unit(), introduction.id(), lines);
            }
        });
        lines.sort(ORDER);
        return new BenefitPackage(candidacy, rent, month, due(candidacy, rent, month), lines, totals(lines));
    }

    /** Nothing is due any more where the title is not held. */
    private YearMonth due(Candidacy candidacy, RentPlan rent, YearMonth month) {
        return rent == null || !candidacy.state().isTitleHeld()
                ? null
                : facts.due(candidacy.person(), rent, month.plusMonths(1)).stream()
                        .findFirst()
                        .orElse(null);
    }

    /** @param fact whose determinations alone are meant, or null for all */
    private void collect(String clause, String beneficiary, String fact, List<BenefitPackage.Line> lines) {
        DeterminationQuery query = new DeterminationQuery(null, clause, beneficiary, null, true, false);
        determinations.each(Scope.CITY, query, found -> {
            if (fact == null || found.fact().equals(fact)) {
                lines.add(new BenefitPackage.Line(monthOf(found), found));
            }
        });
    }

    private static YearMonth monthOf(DeterminationRecord found) {
        return found.fact().startsWith("rent/")
                ? YearMonth.parse(found.fact().substring(found.fact().lastIndexOf('/') + 1))
                : null;
    }

    private static Map<String, Yuan> totals(List<BenefitPackage.Line> lines) {
        Map<String, Yuan> totals = new TreeMap<>();
        for (BenefitPackage.Line line : lines) {
            DeterminationRecord found = line.determination();
            if (found.supersededAt() == null && found.verdict().amount() != null) {
                totals.merge(found.verdict().clause(), Yuan.of(found.verdict().amount()), Yuan::plus);
            }
        }
        return totals;
    }
}
