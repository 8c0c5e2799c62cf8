package org.baigong.domain.plans.rules.towns;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.plans.facts.TownYear;

/** DG-14.2: every town or park holds a contest of town level or above in every calendar year. */
public final class YearlyContest extends TownDuty {
    public YearlyContest(Instrument instrument) {
        super(
                instrument,
                "DG-14.2",
                Text.of("镇街当年是否举办镇级以上技能竞赛？", "Has the town held a contest of town level or above in the year?"));
    }

    @Override
    int count(TownYear year) {
        return year.ownContests().size();
    }
}
