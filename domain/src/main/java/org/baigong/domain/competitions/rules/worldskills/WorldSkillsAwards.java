package org.baigong.domain.competitions.rules.worldskills;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.competitions.rules.awards.AthletesAward;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Step;

/** The city's award for one WorldSkills medal: prize money 1:1 (DG-13.1), or the figure of the medal (DG-13.2 to 13.4). */
final class WorldSkillsAwards {
    private static final Text MERIT = Text.of("优胜奖不在奖励之列", "a medallion for excellence is not rewarded");
    private static final Text NOT_OURS = Text.of("选手未经东莞单位选派或培养", "not entered or trained through a Dongguan unit");
    private static final Text LINK = Text.of("经东莞单位选派或培养", "entry or training through a Dongguan unit");
    private static final Text MATCH = Text.of("按竞赛奖金{0}元1:1配套", "matches the prize money of {0} yuan 1:1");
    private static final Text RAISED =
            Text.of("每人不低于无奖金时的{0}元", "each raised to the {0} yuan of an award without prize money");
    private static final Text FIGURE = Text.of("无竞赛奖金，{0}奖励{1}元（{2}）", "no prize money; {0}: {1} yuan ({2})");

    private final Clause matching;
    private final Map<Placement, Clause> figures = new EnumMap<>(Placement.class);

    WorldSkillsAwards(Instrument instrument) {
        matching = instrument.clause("DG-13.1");
        figures.put(Placement.GOLD, instrument.clause("DG-13.2"));
        figures.put(Placement.SILVER, instrument.clause("DG-13.3"));
        figures.put(Placement.BRONZE, instrument.clause("DG-13.4"));
    }

    AthletesAward of(Medal medal, Matter matter) {
        if (medal.placement() == Placement.MERIT) {
            return new AthletesAward.NotCovered(MERIT);
        }
        if (!medal.representsDongguan() && matter.terms().reads("DG-13.1.link", "REQUIRED")) {
            return new AthletesAward.Refused(ReasonCode.CONDITION_NOT_MET, NOT_OURS, LINK);
        }
        return medal.hasPrize() ? match(medal, matter) : figure(medal, matter);
    }

    private AthletesAward.Awarded match(Medal medal, Matter matter) {
        Step match = new Step(matching, MATCH.with(medal.prize()), medal.prize());
        AthletesAward.Awarded matched =
                AthletesAward.Awarded.shared(medal.prize(), medal.athletes().size(), match);
        if (matter.terms().reads("DG-13.1.floor", "LITERAL")) {
            return matched;
        }
        AthletesAward.Awarded floor = figure(medal, matter);
        List<Yuan> raised = new ArrayList<>(matched.shares().size());
        for (int i = 0; i < matched.shares().size(); i++) {
            raised.add(matched.shares().get(i).atLeast(floor.shares().get(i)));
        }
        Text told = RAISED.with(floor.shares().get(0));
        return new AthletesAward.Awarded(raised, false, List.of(match, new Step(matching, told, Yuan.sum(raised))));
    }

    private AthletesAward.Awarded figure(Medal medal, Matter matter) {
        Clause clause = figures.get(medal.placement());
        Standard standard = matter.standard(clause.code()).orElseThrow();
        int athletes = medal.athletes().size();
        Yuan amount = standard.yuan();
        Step step = new Step(clause, FIGURE.with(medal.placement().title(), amount, standard.source()), amount);
        return matter.terms().reads("DG-13.2.team", "PER_TEAM")
                ? AthletesAward.Awarded.shared(amount, athletes, step)
                : AthletesAward.Awarded.each(amount, athletes, step);
    }
}
