package org.baigong.domain.competitions.rules.worldskills;

import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;

/** DG-13.1: prize money of a WorldSkills medal is matched 1:1. */
public final class WorldSkillsMatchingAward extends FactRule<Medal> {
    private final WorldSkillsAwards awards;

    public WorldSkillsMatchingAward(Instrument instrument) {
        super(
                instrument.clause("DG-13.1"),
                Medal.class,
                Text.of("世界技能大赛获奖且有竞赛奖金，配套奖励多少？", "How is prize money of a WorldSkills medal matched?"));
        this.awards = new WorldSkillsAwards(instrument);
    }

    @Override
    protected void judge(Medal medal, Matter matter) {
        if (medal.isAt(ContestLevel.WORLDSKILLS) && medal.hasPrize()) {
            awards.of(medal, matter).answer(matter, medal.asAthletes());
        }
    }
}
