package org.baigong.domain.plans.rules;

import java.util.List;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Rule;
import org.baigong.domain.plans.rules.targets.RisingShare;
import org.baigong.domain.plans.rules.targets.Target;
import org.baigong.domain.plans.rules.targets.WorldSkillsChampions;
import org.baigong.domain.plans.rules.targets.YearlyAverage;
import org.baigong.domain.plans.rules.towns.PublicityFront;
import org.baigong.domain.plans.rules.towns.SkillValley;
import org.baigong.domain.plans.rules.towns.TownAssessment;
import org.baigong.domain.plans.rules.towns.TrainingBrand;
import org.baigong.domain.plans.rules.towns.YearlyContest;

/** The rules of targets and duties throughout the document, in the order of the text. */
public final class PlanRules {
    private PlanRules() {}

    public static List<Rule> of(Instrument dongguan) {
        return List.of(
                new WorldSkillsChampions(dongguan),
                new Target(dongguan, "DG-S1.2.2"),
                new Target(dongguan, "DG-S1.2.3"),
                new Target(dongguan, "DG-S1.2.4"),
                new Target(dongguan, "DG-S1.2.5"),
                new Target(dongguan, "DG-S1.2.6"),
                new Target(dongguan, "DG-S1.2.7"),
                new Target(dongguan, "DG-8.8"),
                new Target(dongguan, "DG-9.4"),
                new PublicityFront(dongguan),
                new YearlyContest(dongguan),
                new TrainingBrand(dongguan),
                new SkillValley(dongguan),
                new YearlyAverage(dongguan),
                new Target(dongguan, "DG-15.3"),
                new Target(dongguan, "DG-15.4"),
                new Target(dongguan, "DG-15.5"),
                new Target(dongguan, "DG-16.2"),
                new Target(dongguan, "DG-21.7"),
                new Target(dongguan, "DG-21.8"),
                new Target(dongguan, "DG-23.1"),
                new RisingShare(dongguan),
                new TownAssessment(dongguan));
    }
}
