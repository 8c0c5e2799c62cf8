package org.baigong.domain.competitions.rules.worldskills;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.law.Instrument;

/** DG-13.3: a WorldSkills silver medal without prize money earns a fixed figure for each athlete. */
public final class WorldSkillsSilver extends MedalWithoutPrizeMoney {
    public WorldSkillsSilver(Instrument instrument) {
        super(
                instrument,
                "DG-13.3",
                Text.of("世界技能大赛银奖没有竞赛奖金，奖励多少？", "What does a WorldSkills silver medal without prize money earn?"));
    }

    @Override
    boolean answersTo(Placement placement) {
        return placement == Placement.SILVER;
    }
}
