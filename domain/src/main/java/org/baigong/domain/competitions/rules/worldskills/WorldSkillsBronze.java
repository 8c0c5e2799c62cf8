package org.baigong.domain.competitions.rules.worldskills;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.law.Instrument;

/** DG-13.4: a WorldSkills bronze medal without prize money earns a fixed figure for each athlete. */
public final class WorldSkillsBronze extends MedalWithoutPrizeMoney {
    public WorldSkillsBronze(Instrument instrument) {
        super(
                instrument,
                "DG-13.4",
                Text.of("世界技能大赛铜奖没有竞赛奖金，奖励多少？", "What does a WorldSkills bronze medal without prize money earn?"));
    }

    @Override
    boolean answersTo(Placement placement) {
        return placement == Placement.BRONZE;
    }
}
