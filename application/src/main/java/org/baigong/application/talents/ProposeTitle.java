package org.baigong.application.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.talent.Candidacy;
import org.baigong.domain.talent.TitleProposal;
import org.baigong.domain.talent.facts.TalentClass;

/** An officer proposes a class, another class or a revocation 拟定; somebody else decides. */
@ApplicationScoped
@Transactional
public class ProposeTitle {
    @Inject
    Candidacies candidacies;

    @Inject
    Ranges ranges;

    @Inject
    TalentNews news;

    /** @param allowance proposed where no scale is set, or null */
    public Attempt<Candidacy> title(
            Actor actor, long id, Expected expected, TalentClass talentClass, Yuan allowance, String reason) {
        TitleProposal proposal = TitleProposal.ofClass(talentClass, allowance, reason, actor.id());
        return propose(
                actor, Operation.PROPOSE_TITLE, id, expected, proposal, "title-proposed", Candidacy::titleProposed);
    }

    public Attempt<Candidacy> change(
            Actor actor,
            long id,
            Expected expected,
            TalentClass talentClass,
            Yuan allowance,
            LocalDate from,
            String reason) {
        TitleProposal proposal = TitleProposal.ofChange(talentClass, allowance, from, reason, actor.id());
        return propose(
                actor,
                Operation.PROPOSE_CLASS_CHANGE,
                id,
                expected,
                proposal,
                "class-change-proposed",
                Candidacy::changeProposed);
    }

    /** @param bannedUntil last day on which no new application is taken in */
    public Attempt<Candidacy> revocation(
            Actor actor, long id, Expected expected, LocalDate bannedUntil, String reason) {
        TitleProposal proposal = TitleProposal.ofRevocation(bannedUntil, reason, actor.id());
        return propose(
                actor,
                Operation.PROPOSE_REVOCATION,
                id,
                expected,
                proposal,
                "revocation-proposed",
                Candidacy::revocationProposed);
    }

    private Attempt<Candidacy> propose(
            Actor actor,
            Operation operation,
            long id,
            Expected expected,
            TitleProposal proposal,
            String what,
            BiFunction<Candidacy, TitleProposal, Attempt<Candidacy>> step) {
        return Held.of(candidacies, actor, operation, id, expected)
                .then(candidacy -> ranges.within("DG-25.4", proposal.allowance(), "/allowance")
                        .then(inside -> step.apply(candidacy, proposal)))
                .map(after -> {
                    candidacies.update(after);
                    return news.told(actor, what, after, Map.of("proposal", proposal.toString()));
                });
    }
}
