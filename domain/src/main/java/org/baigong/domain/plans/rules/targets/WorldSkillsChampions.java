package org.baigong.domain.plans.rules.targets;

import java.util.ArrayList;
import java.util.List;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Progress;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Outcome;

/**
 * DG-S1.2.1: WorldSkills champions are introduced and trained 引进和培养; each of the two limbs has to be reached, and what
 * nobody stated is none.
 */
public final class WorldSkillsChampions extends ProgressRule {
    private static final Text BOTH = Text.of("{0}：{1}；{2}：{3}", "{0}: {1}; {2}: {3}");

    public WorldSkillsChampions(Instrument instrument) {
        super(
                instrument,
                "DG-S1.2.1",
                Text.of("引进和培养世赛冠军的目标是否都达到？", "Are both targets reached, champions introduced and champions trained?"));
    }

    @Override
    void measure(List<Progress> own, Answers answers) {
        Outcome outcome = Outcome.MET;
        List<Object> measured = new ArrayList<>();
        List<Object> wanted = new ArrayList<>();
        for (Indicator limb : clause().indicators()) {
            long champions = own.stream()
                    .filter(progress -> progress.indicator().equals(limb.name()))
                    .mapToLong(Progress::value)
                    .sum();
            outcome = limb.reached(champions) == Outcome.MET ? outcome : Outcome.NOT_MET;
            measured.addAll(List.of(limb.title(), champions));
            wanted.addAll(List.of(limb.title(), Target.target(limb)));
        }
        answers.accept(own.get(0), outcome, BOTH.with(measured.toArray()), BOTH.with(wanted.toArray()));
    }
}
