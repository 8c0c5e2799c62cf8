package org.baigong.domain.talent.rules.careers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.PersonRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.talent.facts.AchievementKind;
import org.baigong.domain.talent.facts.WorkAchievement;

/**
 * DG-26.4: who solved a major problem, won a provincial or ministerial award for innovation, or has outstanding results with
 * apprentices may be promoted exceptionally 破格晋升. Unique skills have a clause of their own.
 */
public final class ExceptionalPromotion extends PersonRule {
    private static final Text ACHIEVED = Text.of("{0}", "{0}");
    private static final Text NONE =
            Text.of("创新成果获奖未达省部级", "no award for innovation is provincial, ministerial or higher");
    private static final Text ONE = Text.of(
            "解决重大难题、创新成果获省部级以上奖、“师带徒”业绩突出之一",
            "a major problem solved, a provincial, ministerial or higher award, or outstanding results with apprentices");

    public ExceptionalPromotion(Instrument instrument) {
        super(instrument.clause("DG-26.4"), Text.of("哪些业绩可破格晋升？", "Which achievements lead to exceptional promotion?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        Map<String, List<WorkAchievement>> byPerson = new LinkedHashMap<>();
        for (WorkAchievement achievement : facts.of(WorkAchievement.class)) {
            if (achievement.kind() != AchievementKind.UNIQUE_SKILL) {
                byPerson.computeIfAbsent(achievement.person(), person -> new ArrayList<>())
                        .add(achievement);
            }
        }
        byPerson.forEach((person, achievements) -> {
            List<WorkAchievement> counting =
                    achievements.stream().filter(ExceptionalPromotion::counts).toList();
            Beneficiary worker = new Beneficiary(Role.PERSON, person);
            WorkAchievement decisive = counting.isEmpty() ? achievements.get(0) : counting.get(0);
            Matter matter = matter(decisive, facts, terms, verdicts);
            if (counting.isEmpty()) {
                matter.refuse(worker, ReasonCode.CONDITION_NOT_MET, NONE, ONE);
            } else {
                matter.grant(
                        worker,
                        "EXCEPTIONAL_PROMOTION",
                        counting.stream()
                                .map(achievement -> matter.step(
                                        ACHIEVED.with(achievement.kind().title()), null))
                                .toList());
            }
        });
    }

    private static boolean counts(WorkAchievement achievement) {
        return achievement.kind() != AchievementKind.INNOVATION_AWARD
                || achievement.awardLevel().isProvincialOrHigher();
    }
}
