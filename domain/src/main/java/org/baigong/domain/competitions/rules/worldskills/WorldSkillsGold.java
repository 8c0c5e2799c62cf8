package org.baigong.domain.competitions.rules.worldskills;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.law.Instrument;

/** DG-13.2: a WorldSkills gold medal without prize money earns a fixed figure for each athlete. It also answers that a medallion for excellence earns none. */
public final class WorldSkillsGold extends MedalWithoutPrizeMoney {
    public WorldSkillsGold(Instrument instrument) {
        super(
                instrument,
                "DG-13.2",
                Text.of("世界技能大赛金奖没有竞赛奖金，奖励多少？", "What does a WorldSkills gold medal without prize money earn?"));
    }

    @Override
    boolean answersTo(Placement placement) {
        return placement == Placement.GOLD || placement == Placement.MERIT;
    }
}
