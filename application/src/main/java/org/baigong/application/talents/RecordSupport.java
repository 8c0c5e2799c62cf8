package org.baigong.application.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Progress;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.determinations.DetermineEntitlements;
import org.baigong.application.determinations.Effect;
import org.baigong.application.facts.Changed;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.facts.NewFact;
import org.baigong.application.facts.Provenance;
import org.baigong.application.register.Registry;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.Organisation;
import org.baigong.domain.talent.Candidacy;
import org.baigong.domain.talent.facts.HomePurchase;
import org.baigong.domain.talent.facts.TalentIntroduction;

/** The office records that a leading talent bought a home 购房 (once), or was introduced by a unit 引进 (once each). */
@ApplicationScoped
@Transactional
public class RecordSupport {
    @Inject
    Candidacies candidacies;

    @Inject
    FactRegister register;

    @Inject
    Registry registry;

    @Inject
    Ranges ranges;

    @Inject
    Determinations determinations;

    @Inject
    DetermineEntitlements determine;

    @Inject
    TermsInForce terms;

    @Inject
    TalentNews news;

    /**
     * @param price or null
     * @param proposed the officer's proposal where no scale is set, or null
     * @param document that shows it
     */
    public record Purchase(LocalDate on, boolean inDongguan, Yuan price, Yuan proposed, String document) {}

    /** @param document of the approval */
    public record Introduction(Organisation unit, OrganisationKind kind, LocalDate on, String document) {}

    public Attempt<Candidacy> purchase(Actor actor, long id, Expected expected, Purchase purchase) {
        return ranges.within("DG-25.5", purchase.proposed(), "/proposed")
                .then(inside -> record(
                        actor,
                        Operation.RECORD_PURCHASE,
                        id,
                        expected,
                        purchase.on(),
                        "purchase-recorded",
                        purchase.document(),
                        candidacy -> new HomePurchase(
                                "home-purchase/" + candidacy.person(),
                                purchase.on(),
                                candidacy.person(),
                                purchase.inDongguan(),
                                purchase.price(),
                                purchase.proposed(),
                                List.of())));
    }

    public Attempt<Candidacy> introduction(Actor actor, long id, Expected expected, Introduction introduction) {
        return record(
                actor,
                Operation.RECORD_INTRODUCTION,
                id,
                expected,
                introduction.on(),
                "introduction-recorded",
                introduction.document(),
                candidacy -> {
                    String unit = registry.enrol(introduction.unit()).id();
                    return new TalentIntroduction(
                            "talent-introduction/" + unit + "/" + candidacy.person(),
                            introduction.on(),
                            unit,
                            introduction.kind(),
                            candidacy.person(),
                            List.of());
                });
    }

    private Attempt<Candidacy> record(
            Actor actor,
            Operation operation,
            long id,
            Expected expected,
            LocalDate on,
            String what,
            String document,
            Function<Candidacy, Fact> stated) {
        return Held.of(candidacies, actor, operation, id, expected)
                .then(Candidacy::supported)
                .then(candidacy -> on.isAfter(terms.today())
                        ? Attempt.refused(Fault.of("DAY_TO_COME", "{0}尚未到来", "{0} is still to come", on)
                                .at("/on"))
                        : Attempt.done(candidacy))
                .then(candidacy -> once(actor, candidacy, stated.apply(candidacy), document, what));
    }

    private Attempt<Candidacy> once(Actor actor, Candidacy candidacy, Fact fact, String document, String what) {
        determinations.queue();
        Provenance provenance = new Provenance(null, document, null, null, null);
        Changed changed = register.add(actor, List.of(new NewFact(fact, provenance)));
        if (changed.facts().isEmpty()) {
            return Attempt.refused(
                    Fault.of("RECORDED_ALREADY", "该事项已登记，每项只登记一次", "this has been recorded; it is recorded once"));
        }
        Effect effect = determine.after(actor, changed, Progress.UNHEARD);
        candidacies.update(candidacy);
        return Attempt.done(news.told(
                actor,
                what,
                candidacy,
                Map.of(
                        "document",
                        document,
                        "fact",
                        fact.id(),
                        "determined",
                        effect.made(),
                        "superseded",
                        effect.superseded())));
    }
}
