package org.baigong.domain.plans.rules.towns;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Outcome;
import org.baigong.domain.plans.facts.TownYear;

/** DG-14.4: a town or park with all "three ones" 三个一 has its Skill Valley 技能谷. */
public final class SkillValley extends FactRule<TownYear> {
    private static final Text COUNTED =
            Text.of("{0}年：宣传阵地{1}个、竞赛{2}场、品牌{3}个", "{0}: {1} publicity fronts, {2} contests, {3} brands");
    private static final Text ALL_THREE = Text.of("三项各至少一个", "at least one of each");

    public SkillValley(Instrument instrument) {
        super(
                instrument.clause("DG-14.4"),
                TownYear.class,
                Text.of("镇街“三个一”是否齐备？", "Has the town all three: front, contest and brand?"));
    }

    @Override
    protected void judge(TownYear year, Matter matter) {
        int contests = year.ownContests().size();
        boolean all = year.publicityFronts() > 0 && contests > 0 && year.brands() > 0;
        Text counted = COUNTED.with(year.year(), year.publicityFronts(), contests, year.brands());
        matter.measure(TownDuty.town(year), all ? Outcome.MET : Outcome.NOT_MET, counted, ALL_THREE);
    }
}
