package org.baigong.application.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Expected;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.register.Enrolled;
import org.baigong.application.register.Registry;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.competitions.Organisation;
import org.baigong.domain.competitions.Participant;
import org.baigong.domain.talent.Application;
import org.baigong.domain.talent.Candidacy;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.baigong.domain.talent.facts.TalentChannel;

/** A proposer applies for the title of leading talent 申报, or a unit nominates somebody 推荐; and what the applicant does after that. */
@ApplicationScoped
@Transactional
public class ApplyForTitle {
    @Inject
    Candidacies candidacies;

    @Inject
    Registry registry;

    @Inject
    FactRegister register;

    @Inject
    TermsInForce terms;

    @Inject
    TalentNews news;

    /** @param unit that nominates, or null where a proposer applies */
    public record Draft(
            Participant person,
            Organisation unit,
            TalentChannel channel,
            LocalDate appliedOn,
            String statement,
            List<String> materials) {}

    public Attempt<CandidacyRecord> apply(Actor actor, Draft draft) {
        candidacies.queue();
        String known =
                registry.known(draft.person().identity()).map(Enrolled::id).orElse(null);
        return own(actor, draft)
                .then(own -> stated(actor, draft, known, null).checked(terms.today()))
                .then(application -> application.notBanned(
                        known == null ? null : candidacies.bannedUntil(known).orElse(null)))
                .then(application -> known == null ? Attempt.done(application) : free(known, application))
                .map(application -> add(actor, draft));
    }

    /** Registered only when nothing stands against it: a refusal leaves nothing behind. */
    private CandidacyRecord add(Actor actor, Draft draft) {
        Enrolled person = registry.enrol(draft.person());
        Enrolled unit = draft.unit() == null ? null : registry.enrol(draft.unit());
        Candidacy applied =
                candidacies.add(Candidacy.applied(stated(actor, draft, person.id(), unit == null ? null : unit.id())));
        news.told(actor, "applied", applied, Map.of("person", person.id()));
        return new CandidacyRecord(applied, person, unit);
    }

    private static Application stated(Actor actor, Draft draft, String person, String unit) {
        return new Application(
                person, unit, draft.channel(), draft.appliedOn(), draft.statement(), draft.materials(), actor.id());
    }

    private static Attempt<Draft> own(Actor actor, Draft draft) {
        Scope scope = actor.scope(Operation.APPLY_FOR_TITLE);
        boolean mine = scope.wholeCity()
                || draft.unit() != null && scope.covers(draft.unit().code());
        return mine
                ? Attempt.done(draft)
                : Attempt.refused(Fault.of("UNIT_NOT_YOURS", "只能以本单位名义推荐", "a unit nominates in its own name")
                        .at("/unit"));
    }

    /** A title recorded by hand counts like one conferred here. */
    private Attempt<Application> free(String person, Application application) {
        boolean holds = register.naming(Set.of(person)).stream()
                .anyMatch(stored -> stored.fact() instanceof LeadingTalent talent
                        && talent.person().equals(person));
        if (holds) {
            return Attempt.refused(Fault.of("TITLE_HELD", "该人已是技能领军人才", "this person holds the title already"));
        }
        return candidacies.openOf(person).isPresent()
                ? Attempt.refused(Fault.of("UNDER_WAY", "该人已有在办的申报", "an application for this person is under way"))
                : Attempt.done(application);
    }

    public Attempt<Candidacy> supplement(Actor actor, long id, Expected expected, List<String> materials) {
        return Held.of(candidacies, actor, Operation.SUPPLEMENT_APPLICATION, id, expected)
                .then(candidacy -> candidacy.supplemented(materials))
                .map(after -> kept(actor, "supplemented", after, Map.of("materials", materials)));
    }

    public Attempt<Candidacy> withdraw(Actor actor, long id, Expected expected, String reason) {
        return Held.of(candidacies, actor, Operation.WITHDRAW_APPLICATION, id, expected)
                .then(candidacy -> candidacy.withdrawn(actor.id(), reason))
                .map(after -> kept(actor, "withdrawn", after, Map.of("reason", reason)));
    }

    private Candidacy kept(Actor actor, String what, Candidacy after, Map<String, Object> detail) {
        candidacies.update(after);
        return news.told(actor, what, after, detail);
    }
}
