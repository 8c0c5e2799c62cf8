package org.baigong.application.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Progress;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.determinations.DetermineEntitlements;
import org.baigong.application.determinations.Effect;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.facts.Changed;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.facts.NewFact;
import org.baigong.application.facts.Provenance;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.talent.Candidacy;
import org.baigong.domain.talent.TitleProposal;
import org.baigong.domain.talent.facts.TalentClass;

/** Another person decides what was proposed 审批: a title, another class, a revocation. Facts follow, and what they entitle to. */
@ApplicationScoped
@Transactional
public class DecideTitle {
    @Inject
    Candidacies candidacies;

    @Inject
    TitleFacts titles;

    @Inject
    FactRegister register;

    @Inject
    Determinations determinations;

    @Inject
    DetermineEntitlements determine;

    @Inject
    Rulebooks rulebooks;

    @Inject
    TermsInForce terms;

    @Inject
    TalentNews news;

    /** @param document number of the decision */
    public Attempt<Candidacy> confer(Actor actor, long id, Expected expected, LocalDate on, String document) {
        return Held.of(candidacies, actor, Operation.CONFER_TITLE, id, expected).then(before -> {
            determinations.queue();
            TitleFacts.Standing standing = titles.standing();
            return before.conferred(actor.id(), on, terms.today(), standing.next(), standing.held(), quota())
                    .map(after -> {
                        Changed changed = titles.withdrawEarlierPackage(actor, after.person());
                        changed.add(recorded(actor, after, before.proposal(), null, document));
                        return decided(actor, "conferred", after, changed, Map.of("document", document));
                    });
        });
    }

    public Attempt<Candidacy> changeClass(Actor actor, long id, Expected expected, String document) {
        return Held.of(candidacies, actor, Operation.CHANGE_CLASS, id, expected)
                .then(before -> before.changed(actor.id()).map(after -> {
                    determinations.queue();
                    TalentClass from = before.title().talentClass();
                    Changed changed = recorded(actor, after, before.proposal(), from, document);
                    return decided(actor, "class-changed", after, changed, Map.of("document", document));
                }));
    }

    public Attempt<Candidacy> revoke(Actor actor, long id, Expected expected, LocalDate on, String document) {
        return Held.of(candidacies, actor, Operation.REVOKE_TITLE, id, expected)
                .then(before -> before.revoked(actor.id(), on, terms.today()))
                .map(after -> {
                    determinations.queue();
                    Changed changed = Changed.nothing();
                    for (int number = 1; number <= after.title().facts(); number++) {
                        changed.add(register.withdraw(
                                actor, after.factName(number), after.ending().reason()));
                    }
                    Map<String, Object> detail = Map.of(
                            "document", document, "reason", after.ending().reason());
                    return decided(actor, "revoked", after, changed, detail);
                });
    }

    public Attempt<Candidacy> reject(Actor actor, long id, Expected expected, String reason) {
        return Held.of(candidacies, actor, Operation.REJECT_TITLE_PROPOSAL, id, expected)
                .then(before -> before.rejected(actor.id(), reason))
                .map(after -> {
                    candidacies.update(after);
                    return news.told(actor, "rejected", after, Map.of("reason", reason));
                });
    }

    private long quota() {
        return rulebooks
                .find(Rulebooks.DONGGUAN)
                .orElseThrow()
                .instrument()
                .clause("DG-25.3")
                .quota();
    }

    private Changed recorded(Actor actor, Candidacy after, TitleProposal decided, TalentClass from, String document) {
        Provenance provenance = new Provenance(null, document, null, null, null);
        return register.add(actor, List.of(new NewFact(after.fact(decided, from), provenance)));
    }

    private Candidacy decided(Actor actor, String what, Candidacy after, Changed changed, Map<String, Object> detail) {
        candidacies.update(after);
        Effect effect = determine.after(actor, changed, Progress.UNHEARD);
        Map<String, Object> told = new HashMap<>(detail);
        told.put("ordinal", after.title().ordinal());
        told.put("determined", effect.made());
        told.put("superseded", effect.superseded());
        return news.told(actor, what, after, told);
    }
}
