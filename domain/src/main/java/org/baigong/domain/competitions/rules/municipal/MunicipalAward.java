package org.baigong.domain.competitions.rules.municipal;

import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.competitions.rules.awards.AthletesAward;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Step;

/** What the four clauses on awards of municipal class-I contests share; class II and town contests are not covered. */
abstract sealed class MunicipalAward extends FactRule<Medal>
        permits MunicipalGoldAward, MunicipalSilverAward, MunicipalBronzeAward, MunicipalMeritAward {
    private static final Text NOT_COVERED =
            Text.of("只奖励市级一类竞赛的获奖选手", "only awards of municipal class-I contests are rewarded");
    private static final Text AWARD = Text.of("{0}奖励{1}元（{2}）", "{0} award: {1} yuan ({2})");

    private final Placement placement;

    MunicipalAward(Clause clause, Placement placement, Text question) {
        super(clause, Medal.class, question);
        this.placement = placement;
    }

    @Override
    protected final void judge(Medal medal, Matter matter) {
        if (medal.placement() != placement) {
            return;
        }
        if (medal.isAt(ContestLevel.MUNICIPAL) && medal.contestClass() == ContestClass.I) {
            award(medal, matter).answer(matter, medal.asAthletes());
        } else if (medal.isAt(ContestLevel.MUNICIPAL) || medal.isAt(ContestLevel.TOWN)) {
            medal.asAthletes().forEach(athlete -> matter.notCovered(athlete, NOT_COVERED));
        }
    }

    private AthletesAward award(Medal medal, Matter matter) {
        Standard standard = matter.standard(clause().code()).orElseThrow();
        Yuan amount = standard.yuan();
        int athletes = medal.athletes().size();
        Step step = matter.step(AWARD.with(placement.title(), amount, standard.source()), amount);
        return matter.terms().reads("DG-11.4.team", "PER_PERSON")
                ? AthletesAward.Awarded.each(amount, athletes, step)
                : AthletesAward.Awarded.shared(amount, athletes, step);
    }
}
