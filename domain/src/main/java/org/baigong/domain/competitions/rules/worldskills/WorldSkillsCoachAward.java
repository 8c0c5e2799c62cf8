package org.baigong.domain.competitions.rules.worldskills;

import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.competitions.rules.awards.Pool;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Terms;

/** DG-13.5: coaches of a WorldSkills medallist get 150 % of the athletes' award. */
public final class WorldSkillsCoachAward extends FactRule<Medal> {
    private final WorldSkillsAwards awards;

    public WorldSkillsCoachAward(Instrument instrument) {
        super(
                instrument.clause("DG-13.5"),
                Medal.class,
                Text.of("世界技能大赛获奖选手的教练奖励多少？", "What do coaches of WorldSkills medallists get?"));
        this.awards = new WorldSkillsAwards(instrument);
    }

    @Override
    protected void judge(Medal medal, Matter matter) {
        if (medal.isAt(ContestLevel.WORLDSKILLS) && !medal.coaches().isEmpty()) {
            Terms terms = matter.terms();
            new Pool(terms.reads("DG-13.5.base", "PRIZE_PLUS_CITY"), terms.reads("DG-13.5.coaches", "PER_COACH"))
                    .answer(matter, medal, awards.of(medal, matter), medal.asCoaches());
        }
    }
}
